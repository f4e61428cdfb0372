import type { EntityId } from './ids.js';

/** What sort of name a name is; see `NameKind` in schema.graphql. */
export const NAME_KINDS = ['PRIMARY', 'ALIAS', 'FORMER', 'TRANSLITERATION', 'VARIANT'] as const;
export type NameKind = (typeof NAME_KINDS)[number];

/** One name of an entity. Dates are partial dates; `null` means unknown. */
export interface Name {
  readonly text: string;
  readonly lang: string | null;
  readonly script: string | null;
  readonly kind: NameKind;
  readonly since: string | null;
  readonly until: string | null;
}

/** A further fact, as text. */
export interface Property {
  readonly key: string;
  readonly value: string;
}

/** Someone or something the graph speaks about. `type` is an entity type of the ontology. */
export interface Entity {
  readonly id: EntityId;
  readonly type: string;
  /** At least one; the first `PRIMARY` one is the name shown when no language is asked for. */
  readonly names: readonly Name[];
  readonly summary: string | null;
  readonly since: string | null;
  readonly until: string | null;
  readonly properties: readonly Property[];
}
