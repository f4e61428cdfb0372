/** What is asked of time: what holds on one date, in a stretch of time, or on one date compared with another. */
export const TIME_MODES = ['AS_OF', 'DURING', 'COMPARE'] as const;
export type TimeMode = (typeof TIME_MODES)[number];

/** What becomes of what certainly does not hold then. */
export const OTHERS = ['FADE', 'HIDE'] as const;
export type Others = (typeof OTHERS)[number];

/** Which time the picture is looked at. */
export interface TimeView {
  readonly mode: TimeMode;
  /** The first date of the stretch, or the earlier of the two compared; a partial date. */
  readonly from: string;
  /** The last date of the stretch, or the later of the two compared; as of one date, the same as `from`. */
  readonly to: string;
  readonly others: Others;
}
