import { describe, expect, test } from '@jest/globals';
import { numberOfIds, touchedBy, touchedSince, type LoggedChange, type Touched } from '../../src/store/change-log';
import { claim, entity, ONTOLOGY, relationship } from './records';

const entities = (number: number) => Array.from({ length: number }, (_, index) => entity(`e-${index}`));

describe('what a change touches', () => {
  test('is what it puts, and the relationships whose claims it changes', () => {
    const changes = {
      entities: [entity('anna')],
      relationships: [relationship('r', 'anna', 'anna')],
      claims: [claim('c', 'other')],
    };
    const touched = touchedBy(changes, ['other']);
    expect(touched).toEqual({ entities: ['anna'], relationships: ['r', 'other'] });
    expect(numberOfIds(touched)).toBe(3);
  });

  test('is everything where it replaces all, brings an ontology or puts more than 20,000 records', () => {
    expect(touchedBy({ replace: true }, [])).toBeNull();
    expect(touchedBy({ ontology: ONTOLOGY }, [])).toBeNull();
    expect(touchedBy({ entities: entities(20_000) }, [])?.entities).toHaveLength(20_000);
    expect(touchedBy({ entities: entities(20_000) }, ['r'])).toBeNull();
    expect(numberOfIds(null)).toBe(0);
  });
});

describe('what was touched since a version', () => {
  const entry = (revision: number, touched: Touched | null, change = `change-${revision}`): LoggedChange => ({
    version: { revision, change },
    touched,
  });
  const ids = (...of: string[]): Touched => ({ entities: of, relationships: of.map((id) => `r-${id}`) });
  const log = [entry(3, null), entry(4, ids('a', 'b')), entry(5, ids('b'))];
  const [since, , now] = log.map(({ version }) => version);

  test('is the ids of all changes after it, each once', () => {
    expect(touchedSince(since!, now!, log)).toEqual({ entities: ['a', 'b'], relationships: ['r-a', 'r-b'] });
    expect(touchedSince(now!, now!, [log[2]!])).toEqual({ entities: [], relationships: [] });
  });

  test.each([
    ['one of them is forgotten', log.slice(1)],
    ['one in between was never written down', [log[0]!, log[2]!]],
    ['one of them touched everything', [log[0]!, entry(4, null), log[2]!]],
    ['the first is of another history', [entry(3, null, 'other'), log[1]!, log[2]!]],
    ['the last is of another history', [log[0]!, log[1]!, entry(5, ids('b'), 'other')]],
    ['nothing is written down', []],
  ])('is not known where %s', (_, remembered) => {
    expect(touchedSince(since!, now!, remembered)).toBeUndefined();
  });
});
