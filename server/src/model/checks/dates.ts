import type { ChangeSet } from '../change-set.js';
import { parsePartialDate } from '../partial-date.js';
import type { Problem } from './problem.js';

/**
 * `date-shape`: every date is a partial date. `date-order`: nothing begins certainly after its end
 * (`2019-05` until `2019` can be true, `2020` until `2019` cannot).
 */
export function checkDates(changes: ChangeSet): Problem[] {
  return [
    ...(changes.entities ?? []).flatMap((entity) => [
      ...checkStretch(entity.id, '', entity),
      ...entity.names.flatMap((name) => checkStretch(entity.id, ` of the name "${name.text}"`, name)),
    ]),
    ...(changes.relationships ?? []).flatMap((relationship) => checkStretch(relationship.id, '', relationship)),
    ...(changes.claims ?? []).flatMap((claim) => checkDate(claim.id, 'date', claim.date)),
    ...(changes.sources ?? []).flatMap((source) => [
      ...checkDate(source.id, 'published', source.published),
      ...checkDate(source.id, 'accessed', source.accessed),
    ]),
  ];
}

function checkDate(id: string, what: string, text: string | null): Problem[] {
  if (text === null || parsePartialDate(text)) return [];
  const message = `${what} is "${text}", which is not a date like 2019, 2019-03 or 2019-03-20`;
  return [{ rule: 'date-shape', id, message }];
}

function checkStretch(
  id: string,
  ofWhat: string,
  { since, until }: { readonly since: string | null; readonly until: string | null },
): Problem[] {
  const badShapes = [...checkDate(id, `since${ofWhat}`, since), ...checkDate(id, `until${ofWhat}`, until)];
  if (badShapes.length > 0 || since === null || until === null) return badShapes;
  const begins = parsePartialDate(since);
  const ends = parsePartialDate(until);
  if (!begins || !ends || begins.first <= ends.last) return [];
  return [{ rule: 'date-order', id, message: `since${ofWhat} is ${since}, which comes after its until, ${until}` }];
}
