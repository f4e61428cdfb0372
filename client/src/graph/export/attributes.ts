import { citeSource, claimLine } from './cite.js';
import type { ExportedClaim, ExportedEntity, ExportedRelationship } from './content.js';

/** Attributes of nodes and edges in formats that have no claims: what the claims say and their sources are text. */
export const NODE_ATTRIBUTES = ['type', 'kind', 'summary', 'since', 'until', 'status', 'sources', 'claims'] as const;
export const EDGE_ATTRIBUTES = [
  'number',
  'type',
  'symmetric',
  'since',
  'until',
  'status',
  'sentence',
  'sources',
  'claims',
] as const;

/** Values by attribute; what is not known is left out. */
export type Values = readonly (readonly [name: string, value: string])[];

const known = (values: Readonly<Record<string, string | null>>): Values =>
  Object.entries(values).flatMap(([name, value]): [string, string][] => (value ? [[name, value]] : []));

const evidence = (claims: readonly ExportedClaim[]) => ({
  sources: [...new Set(claims.map(({ source }) => citeSource(source)))].join('; '),
  claims: claims.map(claimLine).join('\n'),
});

/** What a node says; its status lists those of the claims about it. */
export const nodeValues = ({ typeLabel, kind, summary, since, until, claims }: ExportedEntity): Values =>
  known({
    type: typeLabel,
    kind,
    summary,
    since,
    until,
    status: [...new Set(claims.map(({ status }) => status))].join('; '),
    ...evidence(claims),
  });

/** What an edge says; its status is that of its best claim, and `symmetric` stands where it reads the same both ways. */
export const edgeValues = ({
  number,
  type,
  symmetric,
  since,
  until,
  status,
  sentence,
  claims,
}: ExportedRelationship): Values =>
  known({
    number: String(number),
    type,
    symmetric: symmetric ? 'true' : null,
    since,
    until,
    status,
    sentence,
    ...evidence(claims),
  });
