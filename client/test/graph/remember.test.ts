import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { difference } from '../../src/graph/saved/difference.js';
import { drawnRelationships, type Picture } from '../../src/graph/picture.js';
import { remembering } from '../../src/graph/remember.js';
import { graphs, pictureOf, recordsOf } from '../support/pictures.js';

test('what was just asked is not worked out again, and what changed is', () => {
  const worked: string[] = [];
  const joined = remembering((a: { readonly word: string }, b: { readonly word: string }) => {
    worked.push(a.word + b.word);
    return [a.word, b.word];
  }, 2);
  const [a, b, c] = ['a', 'b', 'c'].map((word) => ({ word })) as [{ word: string }, { word: string }, { word: string }];
  const first = joined(a, b);
  joined(a, c);
  expect(joined(a, b)).toBe(first);
  joined(b, c);
  joined(c, c);
  expect(joined(a, b)).toEqual(['a', 'b']);
  expect(worked).toEqual(['ab', 'ac', 'bc', 'cc', 'ab']);
});

test('how many relationships come and go is told as if all were compared', () => {
  const idsOf = (picture: Picture, records: ReturnType<typeof recordsOf>): Set<string> =>
    new Set(drawnRelationships(picture, records).map(({ id }) => id));
  const cases = graphs.chain(({ ids, lines }) =>
    fc.tuple(fc.constant(lines), fc.subarray(ids), fc.subarray(ids)).map(([all, before, after]) => ({
      records: recordsOf(...all.map(({ source, target }) => [source, target] as const)),
      before: pictureOf(Object.fromEntries(before.map((id) => [id, null]))),
      after: pictureOf(Object.fromEntries(after.map((id) => [id, null]))),
    })),
  );
  fc.assert(
    fc.property(cases, ({ records, before, after }) => {
      const [were, are] = [idsOf(before, records), idsOf(after, records)];
      const { added, removed } = difference(before, after, records);
      expect(added.relationships).toBe([...are].filter((id) => !were.has(id)).length);
      expect(removed.relationships).toBe([...were].filter((id) => !are.has(id)).length);
      expect(added.entities).toBe([...after.keys()].filter((id) => !before.has(id)).length);
    }),
  );
});
