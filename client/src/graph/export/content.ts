import type { EntityKind, Ontology } from '../ontology.js';
import type { Guides } from '../layout/types.js';
import type { NodeLook } from '../measures/measure-scale.js';
import type { Point } from '../picture.js';
import type { ClaimStatus } from '../records.js';
import type { Moment } from '../time/moments.js';
import type { Language } from '../words/translations.js';

export interface ExportedSource {
  readonly id: string;
  readonly title: string;
  readonly publisher: string | null;
  readonly url: string | null;
  readonly published: string | null;
  readonly standpoint: string | null;
}

export interface ExportedClaim {
  readonly id: string;
  readonly status: ClaimStatus;
  readonly locator: string;
  readonly attributedTo: string | null;
  readonly field: string | null;
  readonly value: string | null;
  readonly number: number | null;
  readonly unit: string | null;
  readonly date: string | null;
  readonly note: string | null;
  readonly source: ExportedSource;
}

/** An entity with everything that sources say about it. */
export interface SourcedEntity {
  readonly id: string;
  readonly type: string;
  readonly name: string;
  readonly summary: string | null;
  readonly since: string | null;
  readonly until: string | null;
  readonly claims: readonly ExportedClaim[];
}

/** A relationship with everything that sources say about it. */
export interface SourcedRelationship {
  readonly id: string;
  readonly type: string;
  readonly source: string;
  readonly target: string;
  readonly since: string | null;
  readonly until: string | null;
  readonly status: ClaimStatus;
  /** The relationship as a sentence, worded by the API, its sources behind it. */
  readonly text: string;
  readonly claims: readonly ExportedClaim[];
}

export interface ExportedEntity extends SourcedEntity {
  readonly kind: EntityKind;
  readonly typeLabel: string;
  readonly place: Point;
}

export interface ExportedRelationship extends SourcedRelationship {
  /** Of its line in the picture and of its footnote, from 1. */
  readonly number: number;
  /** What stands between its ends, worded as alleged where it is. */
  readonly label: string;
  readonly symmetric: boolean;
  /** The sentence without its sources. */
  readonly sentence: string;
}

/** What every file of an export is made from: what is shown, with its claims, at one revision of the data. */
export interface ExportContent {
  readonly title: string;
  readonly language: Language;
  /** In words: what is shown, on which conditions. */
  readonly conditions: readonly string[];
  /** The day, `2026-11-24`. */
  readonly made: string;
  readonly revision: number;
  readonly ontology: Ontology;
  readonly entities: readonly ExportedEntity[];
  readonly relationships: readonly ExportedRelationship[];
  /** Ids of what is brought out of the picture: the answer shown. Empty where nothing is. */
  readonly broughtOut: ReadonlySet<string>;
  /** The time the picture is looked at; null where it is shown whatever its dates. */
  readonly time: ExportedTime | null;
  /** What the places mean, drawn behind the picture; null where they mean nothing. */
  readonly guides: Guides | null;
  /** The measures shown; null where none is. */
  readonly measures: ExportedMeasures | null;
}

/** Measures as symbols show them, with what they mean, in words. */
export interface ExportedMeasures {
  readonly looks: ReadonlyMap<string, NodeLook>;
  /** What the sizes say; null where all are the same. */
  readonly size: string | null;
  /** The groups shown, by their numbers; empty where none are. */
  readonly groups: readonly { readonly number: number; readonly said: string }[];
}

/** How what is shown stands at the time looked at. */
export interface ExportedTime {
  /** The time, in words. */
  readonly shown: string;
  /** By id: how it stands then, in a word or two. */
  readonly said: ReadonlyMap<string, string>;
  /** By id: the same, as it is drawn. */
  readonly moments: ReadonlyMap<string, Moment>;
}

/** The sources of all claims of an export, each once, in the order in which they are first met. */
export function sourcesOf({ entities, relationships }: ExportContent): ExportedSource[] {
  const claims = [...relationships, ...entities].flatMap((one) => one.claims);
  return [...new Map(claims.map(({ source }) => [source.id, source])).values()];
}
