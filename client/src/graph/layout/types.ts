import type { Point } from '../picture.js';
import type { Ends } from '../placement.js';

/** The ways a picture can be laid out. */
export const LAYOUTS = ['force', 'concentric', 'layers', 'time', 'types'] as const;
export type LayoutName = (typeof LAYOUTS)[number];

/** An entity as far as laying it out needs. */
export interface LaidEntity {
  readonly id: string;
  readonly type: string;
  /** A partial date, such as `2019-03`. */
  readonly since: string | null;
}

/** A relationship as far as laying out its ends needs. */
export interface LaidLine extends Ends {
  readonly since: string | null;
}

/** What is to be laid out. */
export interface LayoutInput {
  readonly entities: readonly LaidEntity[];
  readonly lines: readonly LaidLine[];
  /** Entities that stay where they are, with their places. */
  readonly pinned: ReadonlyMap<string, Point>;
  /**
   * Entities that are out of sight, with their places: they pull at nobody, and are only moved where somebody in sight
   * would be covered by them.
   */
  readonly aside: ReadonlyMap<string, Point>;
  /** The entity to put in the middle, where a layout has one. */
  readonly focus: string | null;
}

/** A year and where it is, in model pixels from the left. */
export type YearStop = readonly [year: number, x: number];

/** The years along a picture laid out by time. */
export interface Years {
  readonly kind: 'years';
  /** Ascending; between two stops time runs evenly, but not equally fast between any two. */
  readonly stops: readonly YearStop[];
  /** Where those stand that have no date: the middle of their column; null where there are none. */
  readonly undated: number | null;
}

/** Room taken by the entities of one type. */
export interface GroupBox {
  readonly type: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The groups of a picture laid out by type. */
export interface Groups {
  readonly kind: 'groups';
  readonly boxes: readonly GroupBox[];
}

/** What is drawn behind a picture to say what its places mean. */
export type Guides = Years | Groups;

/** Places for all entities, in whole model pixels, and what they mean, where they mean something. */
export interface LayoutResult {
  readonly places: ReadonlyMap<string, Point>;
  readonly guides: Guides | null;
}

/** Told how far a layout has come, from 0 to 1. */
export type Progress = (share: number) => void;
