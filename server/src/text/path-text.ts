import { clause } from './clause.js';
import { sourceList } from './relationship-text.js';
import type { RelationshipInText } from './types.js';

/**
 * A path as text: one sentence for each hop in the direction of reading, each with the numbers of its sources, and in the
 * end the sources: `A leads B [1]. It is alleged that B owns C [1][2]. Sources: [1] The Article; [2] The Register.`
 * @param hops for each hop the relationship travelled, `from` where the hop begins
 * @param lang `en`, `ru` or `kk`, with or without a region; anything else is taken for `en`
 */
export function pathText(hops: readonly RelationshipInText[], lang: string): string {
  const numbered = new Map<string, { readonly number: number; readonly title: string }>();
  for (const { id, title } of hops.flatMap((hop) => hop.sources)) {
    if (!numbered.has(id)) numbered.set(id, { number: numbered.size + 1, title });
  }
  const sentences = hops.map((hop) => {
    const numbers = new Set(hop.sources.map(({ id }) => numbered.get(id)!.number));
    const citation = [...numbers].sort((a, b) => a - b).map((number) => `[${number}]`);
    return `${clause(hop, lang)}${citation.length > 0 ? ` ${citation.join('')}` : ''}.`;
  });
  const cited = [...numbered.values()].map(({ number, title }) => `[${number}] ${title}`);
  return sentences.join(' ') + sourceList(cited, lang);
}
