import type { Entity } from './entity.js';

/**
 * The name to show: the primary name in the language asked for (its region does not matter: `en-GB` is `en`),
 * otherwise the first primary name, otherwise the first name.
 */
export function displayName(entity: Pick<Entity, 'id' | 'names'>, lang?: string | null): string {
  const primary = entity.names.filter((name) => name.kind === 'PRIMARY');
  const wanted = lang ? languageOf(lang) : undefined;
  const name =
    primary.find(({ lang: own }) => wanted !== undefined && own !== null && languageOf(own) === wanted) ??
    primary[0] ??
    entity.names[0];
  return name?.text ?? entity.id;
}

function languageOf(tag: string): string {
  return tag.toLowerCase().split('-')[0] ?? tag;
}
