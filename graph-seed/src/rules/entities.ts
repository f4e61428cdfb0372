import type { SeedProblem } from '../problem.js';
import { problemAt, type Seed } from '../seed.js';

const LANGUAGES = ['en', 'ru', 'kk'];

/** `languages-present`: an entity has a `PRIMARY` name in each of English, Russian and Kazakh. */
export function checkLanguages(seed: Seed): SeedProblem[] {
  return seed.changes.entities.flatMap(({ id, names }) => {
    const found = new Set(names.filter(({ kind }) => kind === 'PRIMARY').map(({ lang }) => lang?.split('-')[0]));
    const missing = LANGUAGES.filter((language) => !found.has(language));
    if (missing.length === 0) return [];
    return [problemAt(seed, id, 'languages-present', `has no PRIMARY name in: ${missing.join(', ')}`)];
  });
}

/** `unnamed-true`: the property `unnamed` marks who is not named in the sources; who is named goes without it. */
export function checkUnnamed(seed: Seed): SeedProblem[] {
  return seed.changes.entities.flatMap(({ id, properties }) =>
    properties
      .filter(({ key, value }) => key === 'unnamed' && value !== 'true')
      .map(({ value }) => problemAt(seed, id, 'unnamed-true', `has unnamed: ${value}; it is true or left out`)),
  );
}
