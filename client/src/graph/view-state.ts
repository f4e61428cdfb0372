import type { EvidenceFilter } from './evidence/evidence.js';
import type { Folds } from './folds/folds.js';
import type { Guides } from './layout/types.js';
import type { MeasureLook } from './measures/measure-look.js';
import type { PathQuestion } from './paths/path-question.js';
import type { Picture, Point } from './picture.js';
import type { TimeView } from './time/time-view.js';

export const PANELS = ['start', 'details', 'paths', 'evidence', 'measures', 'changes'] as const;
export type Panel = (typeof PANELS)[number];

export const VIEWS = ['picture', 'text'] as const;
export type View = (typeof VIEWS)[number];

/** Which part of the picture is looked at: the model point in the middle, the zoom, and the size of the canvas then. */
export interface Viewport {
  readonly centre: Point;
  readonly zoom: number;
  readonly width: number;
  readonly height: number;
}

/** Everything that makes the page look as it does: what the address holds, and what reload, back and share bring back. */
export interface ViewState {
  readonly picture: Picture;
  readonly viewport: Viewport | null;
  readonly selection: readonly string[];
  readonly panel: Panel;
  readonly view: View;
  /** The path question that was asked, if one was. */
  readonly question: PathQuestion | null;
  /** The id of the path that is highlighted, if one is. */
  readonly pathShown: string | null;
  /** The id of the path it is compared with, if it is. */
  readonly pathCompared: string | null;
  /** What evidence is hidden. */
  readonly evidence: EvidenceFilter;
  /** What the places of the last layout mean, if they mean something. */
  readonly guides: Guides | null;
  /** Which measures are shown. */
  readonly look: MeasureLook;
  /** The time the picture is looked at; null where it is shown whatever its dates. */
  readonly time: TimeView | null;
  /** Which neighbours are folded into signs beside their hubs. */
  readonly folds: Folds;
}
