/** A step of a saved view, as an address names it. */
export interface SavedAddress {
  readonly id: string;
  /** Which step, from 0. */
  readonly step: number;
}

const SHAPE = /^view=([A-Za-z0-9]{1,40})(?:\/([1-9]\d{0,2}))?$/;

/** Programs that send links on cut or refuse longer ones. */
export const LONGEST_LINK = 2_000;

/** Reads the address of a saved view, `view=<id>` or `view=<id>/<step>` with steps counted from 1; null for another one. */
export function readSavedAddress(hash: string): SavedAddress | null {
  const [, id, step = '1'] = SHAPE.exec(hash) ?? [];
  return id === undefined ? null : { id, step: Number(step) - 1 };
}

/** Writes the address of a step, without the `#`. */
export function savedAddress({ id, step }: SavedAddress): string {
  return step === 0 ? `view=${id}` : `view=${id}/${step + 1}`;
}
