import type { ClaimStatus } from '../model/claim.js';
import { localize, type Localized } from '../model/ontology.js';
import type { RelationshipInText } from './types.js';

/** What comes before a clause, so that nothing is said more firmly than its best claim says it. */
const HEDGES: Readonly<Record<ClaimStatus, Localized>> = {
  CONFIRMED: { en: '', ru: '', kk: '' },
  REPORTED: { en: '', ru: '', kk: '' },
  ALLEGED: {
    en: 'It is alleged that ',
    ru: 'Как утверждается, ',
    kk: 'Дәлелденбеген мәлімдеме бойынша, ',
  },
  DISPUTED: {
    en: 'It is claimed, though sources contradict it, that ',
    ru: 'Как утверждается, хотя источники этому противоречат, ',
    kk: 'Даулы мәлімдеме бойынша, ',
  },
  DENIED: {
    en: 'It is claimed, though denied by the one it is about, that ',
    ru: 'Как утверждается, хотя тот, о ком идёт речь, это отрицает, ',
    kk: 'Жоққа шығарылған мәлімдеме бойынша, ',
  },
  RETRACTED: {
    en: 'It was claimed, but the source has taken it back, that ',
    ru: 'Как утверждалось, хотя источник от этого отказался, ',
    kk: 'Дереккөз кейін қайтарып алған мәлімдеме бойынша, ',
  },
};

const SINCE: Localized = { en: 'since ', ru: 'с ', kk: 'басталуы: ' };
const UNTIL: Localized = { en: 'until ', ru: 'до ', kk: 'аяқталуы: ' };

/**
 * What a relationship says, worded as its best claim allows, with its dates but without its sources and a full stop:
 * `It is alleged that A leads B (2019 – 2022)`.
 */
export function clause(relationship: RelationshipInText, lang: string): string {
  const { from, to, forward, type, status } = relationship;
  const verb = localize(forward ? type.label : type.inverseLabel, lang);
  // A label that ends in a colon is a heading (`соратник:`), for languages in which a verb would bend the names.
  const gap = verb.endsWith(':') ? ' – ' : ' ';
  return capitalize(`${localize(HEDGES[status], lang)}${from}${gap}${verb} ${to}${dates(relationship, lang)}`);
}

function dates({ since, until }: RelationshipInText, lang: string): string {
  if (since === null && until === null) return '';
  if (until === null) return ` (${localize(SINCE, lang)}${since})`;
  if (since === null) return ` (${localize(UNTIL, lang)}${until})`;
  return since === until ? ` (${since})` : ` (${since} – ${until})`;
}

function capitalize(text: string): string {
  const [first = ''] = text;
  return first.toUpperCase() + text.slice(first.length);
}
