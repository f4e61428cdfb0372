import { localize, type Localized } from '../model/ontology.js';
import { clause } from './clause.js';
import type { RelationshipInText } from './types.js';

const SOURCE: Localized = { en: 'Source', ru: 'Источник', kk: 'Дереккөз' };
const SOURCES: Localized = { en: 'Sources', ru: 'Источники', kk: 'Дереккөздер' };

/**
 * A relationship as a sentence, followed by the titles of its sources: `It is alleged that A leads B. Source: The Article.`
 * @param lang `en`, `ru` or `kk`, with or without a region; anything else is taken for `en`
 */
export function relationshipText(relationship: RelationshipInText, lang: string): string {
  const titles = [...new Map(relationship.sources.map(({ id, title }) => [id, title])).values()];
  return `${clause(relationship, lang)}.${sourceList(titles, lang)}`;
}

/** A closing list of sources, with the space before it; nothing for none. */
export function sourceList(titles: readonly string[], lang: string): string {
  if (titles.length === 0) return '';
  return ` ${localize(titles.length === 1 ? SOURCE : SOURCES, lang)}: ${titles.join('; ')}.`;
}
