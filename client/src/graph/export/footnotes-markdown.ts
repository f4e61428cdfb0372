import { isWebAddress } from '../evidence/claims.js';
import { claimInWords, claimPlace } from './cite.js';
import type { ExportContent, ExportedClaim } from './content.js';
import { footnotesOf, preambleOf, type Footnote } from './footnotes.js';
import { exportWords } from './words.js';

/** Signs that mean something anywhere in a line. */
const SIGNS = /[\\`*_[\]<|~&]/gu;
/** Signs and numbers that make a heading, list or quotation of a line they begin. */
const OPENING = /^(?:(?=[-+=#>])|(\d+)(?=[.)]))/u;

/** Text as Markdown shows it, sign for sign, in one line. */
export const escapeMarkdown = (text: string): string =>
  text.replace(/\s+/gu, ' ').trim().replace(SIGNS, '\\$&').replace(OPENING, '$1\\');

/** An address between angle brackets, which must hold neither those nor white space. */
const address = (url: string | null): string =>
  url !== null && isWebAddress(url) ? ` <${url.replace(/[<>\s\\]/gu, (sign) => encodeURIComponent(sign))}>` : '';

const claimItem = (claim: ExportedClaim): string =>
  `    - ${escapeMarkdown(claimInWords(claim))} — ${escapeMarkdown(claimPlace(claim))}${address(claim.source.url)}`;

const item = ({ number, sentence, facts, claims }: Footnote): string =>
  [
    `${number}. ${escapeMarkdown(sentence)}`,
    ...facts.map(([label, value]) => `    - **${escapeMarkdown(label)}:** ${escapeMarkdown(value)}`),
    ...claims.map(claimItem),
  ].join('\n');

/** The footnotes of the numbered lines, with all claims, as a Markdown file. */
export const footnotesMarkdown = (content: ExportContent): string =>
  [
    `# ${escapeMarkdown(exportWords.footnotes({ title: content.title }))}`,
    ...preambleOf(content).map(escapeMarkdown),
    footnotesOf(content).map(item).join('\n'),
    '',
  ]
    .join('\n\n')
    .replace(/\n+$/u, '\n');
