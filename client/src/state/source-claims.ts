import { RequestError } from '../api/client.js';
import { SourceClaimsQuery, SUBJECTS_AT_ONCE, subjectsQuery } from '../api/source-documents.js';
import type { SourceClaimsQuery as Answer } from '../api/generated/graphql.js';
import { portionsOf } from '../graph/portions.js';
import { askOnce } from './answers.js';
import { show } from './picture/explore.js';
import { languageNow } from './preferences.js';
import { select } from './selection.js';
import { openPanel } from './view.js';

type SourceAnswer = NonNullable<Answer['source']>;
export type SourceClaim = SourceAnswer['claims']['nodes'][number];

/** What a claim is about, in words, and the entities it takes to draw it. */
export interface Subject {
  readonly id: string;
  readonly text: string;
  readonly ends: readonly string[];
}

export interface SourceWithClaims {
  readonly source: Omit<SourceAnswer, 'claims'>;
  readonly claims: readonly SourceClaim[];
  /** How many claims it makes, read or not. */
  readonly total: number;
}

/** How many claims of one source are read: beyond that, the API is the better place to look. */
const MOST_READ = 1_000;

/**
 * Reads a source with what it claims.
 * @throws RequestError
 */
export async function loadSource(id: string, signal: AbortSignal): Promise<SourceWithClaims> {
  const claims: SourceClaim[] = [];
  for (let after: string | null = null; ;) {
    const answer: Answer = await askOnce(SourceClaimsQuery, { id, after }, signal);
    if (!answer.source) throw new RequestError('refused', id);
    const { claims: page, ...source } = answer.source;
    claims.push(...page.nodes);
    after = page.pageInfo.endCursor ?? null;
    if (!page.pageInfo.hasNextPage || claims.length >= MOST_READ) return { source, claims, total: page.totalCount };
  }
}

/**
 * Names what claims are about.
 * @returns what is still in the graph, by id
 * @throws RequestError
 */
export async function loadSubjects(ids: readonly string[], signal: AbortSignal): Promise<ReadonlyMap<string, Subject>> {
  const subjects = new Map<string, Subject>();
  for (const portion of portionsOf([...new Set(ids)], SUBJECTS_AT_ONCE)) {
    const variables = Object.fromEntries(portion.map((id, index) => [`id${index}`, id]));
    const answer = await askOnce(subjectsQuery(portion.length), { ...variables, lang: languageNow() }, signal);
    for (const node of Object.values(answer)) {
      if (!node) continue;
      const subject =
        'name' in node
          ? { text: node.name, ends: [node.id] }
          : { text: node.text, ends: [node.source.id, node.target.id] };
      subjects.set(node.id, { id: node.id, ...subject });
    }
  }
  return subjects;
}

/** Draws what a claim is about, selects it and opens its details. */
export const showSubject = ({ id, ends }: Subject): Promise<boolean> =>
  show(ends, () => {
    select([id]);
    openPanel('details');
  });

/** Draws everything that some claims are about. */
export const showSubjects = (subjects: Iterable<Subject>): Promise<boolean> =>
  show([...new Set([...subjects].flatMap(({ ends }) => ends))]);
