import { distance } from 'fastest-levenshtein';
import { badInput } from '../../errors.js';

/**
 * Checks that types exist in the ontology; gives each once.
 * @param what what they are, for people: `entity type`
 * @throws BAD_USER_INPUT for an unknown type, with the one that may have been meant
 */
export function knownTypes(
  argument: string,
  ids: readonly string[],
  types: readonly { readonly id: string }[],
  what: string,
): readonly string[] {
  for (const id of ids) {
    if (types.some((type) => type.id === id)) continue;
    const meant = closest(id, types);
    const hint = meant === undefined ? '' : ` Did you mean "${meant}"?`;
    throw badInput(argument, `"${argument}": there is no ${what} "${id.slice(0, 80)}".${hint}`);
  }
  return [...new Set(ids)];
}

/** Refuses a list that would let nothing through. */
export function notEmpty(argument: string, list: readonly unknown[] | null | undefined): void {
  if (list?.length === 0) throw badInput(argument, `"${argument}" must not be empty. Leave it out to allow all.`);
}

/** The type that is written most alike, if any is alike enough to have been meant. */
function closest(id: string, types: readonly { readonly id: string }[]): string | undefined {
  const wanted = plain(id.slice(0, 80));
  const [best] = types
    .map((type) => ({ id: type.id, off: distance(wanted, plain(type.id)) }))
    .sort((a, b) => a.off - b.off);
  return best && best.off <= Math.max(1, wanted.length / 3) ? best.id : undefined;
}

/** Case and underscores are what people get wrong first. */
function plain(id: string): string {
  return id.toLowerCase().replaceAll('_', '');
}
