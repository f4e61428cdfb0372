import type { ExportContent } from './content.js';

const LONGEST = 60;

/**
 * The name of a file: what, which part of it, and when.
 * @param part such as `relationships`; null where the file is the whole
 * @param extension without its dot
 */
export function fileName({ title, made }: ExportContent, part: string | null, extension: string): string {
  // Letters of any script are good in names of files; signs are not.
  const what = title
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, '-');
  const short = [...what]
    .slice(0, LONGEST)
    .join('')
    .replace(/^-+|-+$/gu, '');
  return `${[short || 'export', part, made].filter(Boolean).join('-')}.${extension}`;
}
