/**
 * The API's sentence about a relationship without the list of sources that closes it, for where they are named otherwise.
 * The word before the titles is in any language.
 * @param titles of its sources, each once, in the order of the claims
 */
export function withoutSources(text: string, titles: readonly string[]): string {
  const closing = `${titles.join('; ')}.`;
  return text.endsWith(closing) ? text.slice(0, -closing.length).replace(/\s\S+:\s$/u, '') : text;
}
