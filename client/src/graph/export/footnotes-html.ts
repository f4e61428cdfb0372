import { isWebAddress } from '../evidence/claims.js';
import { claimInWords, claimPlace } from './cite.js';
import type { ExportContent, ExportedClaim } from './content.js';
import { footnotesOf, preambleOf, type Footnote } from './footnotes.js';
import { exportWords } from './words.js';
import { element, serialise, type Xml } from './xml.js';

/** The place, as a link where the source is on the web. */
function placeOf(claim: ExportedClaim): Xml | string {
  const { url } = claim.source;
  return url !== null && isWebAddress(url) ? element('a', { href: url }, claimPlace(claim)) : claimPlace(claim);
}

const claimItem = (claim: ExportedClaim): Xml => element('li', {}, `${claimInWords(claim)} — `, placeOf(claim));

const item = ({ number, sentence, facts, claims }: Footnote): Xml =>
  element(
    'li',
    { id: `footnote-${number}`, value: number },
    element('p', {}, sentence),
    element(
      'ul',
      {},
      ...facts.map(([label, value]) => element('li', {}, element('strong', {}, `${label}:`), ` ${value}`)),
      ...claims.map(claimItem),
    ),
  );

/** The footnotes of the numbered lines, with all claims, as an HTML page. */
export function footnotesHtml(content: ExportContent): string {
  const title = exportWords.footnotes({ title: content.title });
  const page = element(
    'html',
    { lang: content.language },
    element('head', {}, element('meta', { charset: 'utf-8' }), element('title', {}, title)),
    element(
      'body',
      {},
      element('h1', {}, title),
      ...preambleOf(content).map((line) => element('p', {}, line)),
      element('ol', {}, ...footnotesOf(content).map(item)),
    ),
  );
  return `<!doctype html>\n${serialise(page).replace('<meta charset="utf-8"></meta>', '<meta charset="utf-8">')}\n`;
}
