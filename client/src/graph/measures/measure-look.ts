/** What entities can be measured by. */
export const MEASURE_IDS = ['degree', 'betweenness', 'pagerank', 'communities'] as const;
export type MeasureId = (typeof MEASURE_IDS)[number];

/** Measures that say more or less, and so can be shown as size. */
export const SIZE_MEASURES = ['degree', 'betweenness', 'pagerank'] as const;
export type SizeMeasure = (typeof SIZE_MEASURES)[number];

/** Which measures the picture shows. */
export interface MeasureLook {
  /** The measure that symbols are sized by; null where all are the same size. */
  readonly size: SizeMeasure | null;
  /** Whether colours and numbers tell the communities apart. */
  readonly communities: boolean;
}

/** Shows no measure. */
export const PLAIN: MeasureLook = { size: null, communities: false };

export const isPlain = ({ size, communities }: MeasureLook): boolean => size === null && !communities;
