import { readFileSync } from 'node:fs';
import path from 'node:path';
import { assemble } from '../../src/graph/export/assemble.js';
import type { ExportContent } from '../../src/graph/export/content.js';
import { layOut } from '../../src/graph/layout/lay-out.js';
import type { LayoutName } from '../../src/graph/layout/types.js';
import type { EntityKind } from '../../src/graph/ontology.js';
import { CLAIM_STATUSES, type ClaimStatus } from '../../src/graph/records.js';
import { claim } from './export-content.js';

type Spoken = Readonly<Record<'en' | 'ru' | 'kk', string>>;

/** The seed as it is bundled for the server, as far as a picture of it needs it. */
interface Bundle {
  readonly changes: {
    readonly ontology: {
      readonly entityTypes: readonly { id: string; kind: EntityKind; label: Spoken; colour: string; icon: string }[];
      readonly relationshipTypes: readonly {
        id: string;
        label: Spoken;
        inverseLabel: Spoken;
        parent: string | null;
        symmetric: boolean;
        colour: string;
      }[];
    };
    readonly dataset: { readonly opening: readonly string[] };
    readonly entities: readonly {
      id: string;
      type: string;
      names: readonly { text: string; lang: string }[];
      since: string | null;
      until: string | null;
    }[];
    readonly relationships: readonly {
      id: string;
      type: string;
      source: string;
      target: string;
      since: string | null;
      until: string | null;
    }[];
    readonly claims: readonly { about: string; status: ClaimStatus }[];
  };
}

const FILE = path.join(__dirname, '../../../graph-seed/dist/dataset.json');

/**
 * The real dataset laid out in one of the ways, as an export of it is made from. `npm test` builds it first.
 * @param which everything, or what the explorer opens with
 */
export function seedContent(layout: LayoutName, which: 'all' | 'opening'): ExportContent {
  const { ontology, dataset, entities, relationships, claims } = (JSON.parse(readFileSync(FILE, 'utf8')) as Bundle)
    .changes;
  const shown = which === 'all' ? entities : entities.filter(({ id }) => dataset.opening.includes(id));
  const lines = relationships.filter(({ source, target }) =>
    [source, target].every((end) => shown.some(({ id }) => id === end)),
  );
  const statuses = new Map<string, ClaimStatus>();
  for (const status of [...CLAIM_STATUSES].reverse())
    for (const { about } of claims.filter((one) => one.status === status)) statuses.set(about, status);
  const { places, guides } = layOut(layout, {
    entities: shown,
    lines,
    pinned: new Map(),
    aside: new Map(),
    focus: null,
  });
  return assemble({
    title: 'The seed',
    language: 'en',
    conditions: [],
    made: '2026-11-24',
    revision: 7,
    ontology: {
      entityTypes: new Map(ontology.entityTypes.map((type) => [type.id, { ...type, label: type.label.en }])),
      relationshipTypes: new Map(
        ontology.relationshipTypes.map((type) => [
          type.id,
          { ...type, label: type.label.en, inverseLabel: type.inverseLabel.en },
        ]),
      ),
    },
    broughtOut: new Set(),
    time: null,
    measures: null,
    guides,
    picture: new Map([...places].map(([id, place]) => [id, { ...place, broughtBy: null }])),
    entities: shown.map(({ id, type, names, since, until }) => ({
      id,
      type,
      name: names.find(({ lang }) => lang === 'en')?.text ?? id,
      summary: null,
      since,
      until,
      claims: [],
    })),
    relationships: lines.map((one) => ({
      ...one,
      status: statuses.get(one.id) ?? 'REPORTED',
      text: `${one.source} ${one.type} ${one.target}.`,
      claims: [claim()],
    })),
  });
}
