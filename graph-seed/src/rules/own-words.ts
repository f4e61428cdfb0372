import type { SourceId } from '@actor-graph/server/model/ids.js';
import { hashRun, RUN_LENGTH, runsOf } from '../own-words/runs.js';
import type { SeedProblem } from '../problem.js';
import { problemAt, type Seed } from '../seed.js';

/**
 * `own-words`: no text of ours shares a run of `RUN_LENGTH` or more words with the text of a source.
 * The sources' own titles may be quoted.
 * @param runs the hashed runs of words of each source whose text was at hand
 */
export function checkOwnWords(seed: Seed, runs: ReadonlyMap<SourceId, ReadonlySet<string>>): SeedProblem[] {
  const titles = new Set(seed.changes.sources.flatMap((source) => runsOf(source.title)));
  return ourTexts(seed).flatMap(({ id, what, text }) => {
    const own = runsOf(text).filter((run) => !titles.has(run));
    return [...runs].flatMap(([source, hashes]) => {
      const copied = own.find((run) => hashes.has(hashRun(run)));
      if (copied === undefined) return [];
      const message = `${what} repeats ${RUN_LENGTH} or more words of ${source}: "${copied}"`;
      return [problemAt(seed, id, 'own-words', message)];
    });
  });
}

interface OwnText {
  readonly id: string;
  readonly what: string;
  readonly text: string;
}

function ourTexts({ changes }: Seed): OwnText[] {
  const { ontology, dataset, sources, entities, relationships, claims } = changes;
  const texts: { id: string; what: string; text: string | null | undefined }[] = [
    ...[...ontology.entityTypes, ...ontology.relationshipTypes].map(({ id, description }) => ({
      id,
      what: 'description',
      text: description,
    })),
    ...[dataset.description.en, dataset.description.ru, dataset.description.kk].map((text) => ({
      id: 'dataset',
      what: 'description',
      text,
    })),
    ...sources.map(({ id, standpoint }) => ({ id, what: 'standpoint', text: standpoint })),
    ...entities.map(({ id, summary }) => ({ id, what: 'summary', text: summary })),
    ...[...entities, ...relationships].flatMap(({ id, properties }) =>
      properties.map(({ key, value }) => ({ id, what: `property ${key}`, text: value })),
    ),
    ...claims.flatMap(({ id, note, value }) => [
      { id, what: 'note', text: note },
      { id, what: 'value', text: value },
    ]),
  ];
  return texts.flatMap(({ id, what, text }) => (text ? [{ id, what, text }] : []));
}
