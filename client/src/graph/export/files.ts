import type { ExportContent } from './content.js';
import { entitiesCsv, relationshipsCsv } from './csv.js';
import { fileName } from './file-name.js';
import { footnotesHtml } from './footnotes-html.js';
import { footnotesMarkdown } from './footnotes-markdown.js';
import { toGexf } from './gexf.js';
import { toGraphml } from './graphml.js';
import { toJson } from './json.js';
import type { exportWords } from './words.js';

/** A kind of file that can be downloaded. */
export type FileKind = keyof typeof exportWords.files;
export type PictureKind = Extract<FileKind, 'svg' | 'png'>;
export type TextKind = Exclude<FileKind, PictureKind>;

interface Writer {
  /** What the file has of the whole; null where that is everything. */
  readonly part: string | null;
  readonly extension: string;
  readonly type: string;
  readonly write: (content: ExportContent) => string;
}

const WRITERS: Readonly<Record<TextKind, Writer>> = {
  markdown: { part: 'footnotes', extension: 'md', type: 'text/markdown', write: footnotesMarkdown },
  html: { part: 'footnotes', extension: 'html', type: 'text/html', write: footnotesHtml },
  json: { part: null, extension: 'json', type: 'application/json', write: toJson },
  actors: { part: 'actors', extension: 'csv', type: 'text/csv', write: entitiesCsv },
  relationships: { part: 'relationships', extension: 'csv', type: 'text/csv', write: relationshipsCsv },
  graphml: { part: null, extension: 'graphml', type: 'application/xml', write: toGraphml },
  gexf: { part: null, extension: 'gexf', type: 'application/xml', write: toGexf },
};

/** A file of text with its name and its type. */
export interface TextFile {
  readonly name: string;
  readonly type: string;
  readonly text: string;
}

/** Writes a file of this kind. */
export function writeFile(kind: TextKind, content: ExportContent): TextFile {
  const { part, extension, type, write } = WRITERS[kind];
  return { name: fileName(content, part, extension), type: `${type};charset=utf-8`, text: write(content) };
}
