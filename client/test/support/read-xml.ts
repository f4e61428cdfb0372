import type { Xml } from '../../src/graph/export/xml.js';

const NAME = /[A-Za-z_][\w.:-]*/y;
const ATTRIBUTE = /\s+([A-Za-z_][\w.:-]*)="([^"<]*)"/y;
const REFERENCE = /&#(\d+);|&/g;
const FORBIDDEN = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u;

const decode = (raw: string): string =>
  raw.replace(REFERENCE, (_, code: string | undefined) => {
    if (code === undefined) throw new Error(`& on its own in ${raw}`);
    return String.fromCodePoint(Number(code));
  });

/**
 * Reads the XML that the explorer writes, and throws where it is not well-formed. White space between elements is dropped;
 * in attributes it becomes spaces, as readers of XML have it.
 */
export function readXml(file: string): Xml {
  const head = '<?xml version="1.0" encoding="UTF-8"?>\n';
  if (!file.startsWith(head)) throw new Error('no XML declaration');
  if (FORBIDDEN.test(file)) throw new Error('a sign that XML cannot hold');
  let at = head.length;

  const take = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    const match = pattern.exec(file);
    if (match) at += match[0].length;
    return match;
  };
  const expect = (text: string): void => {
    if (!file.startsWith(text, at)) throw new Error(`expected ${text} at ${at}: ${file.slice(at, at + 40)}`);
    at += text.length;
  };

  const read = (): Xml => {
    expect('<');
    const name = take(NAME)?.[0] ?? '';
    const attributes: Record<string, string> = {};
    for (let match = take(ATTRIBUTE); match; match = take(ATTRIBUTE)) {
      const [, key = '', value = ''] = match;
      if (key in attributes) throw new Error(`${key} twice`);
      attributes[key] = decode(value.replace(/[\t\n\r]/g, ' '));
    }
    expect('>');
    const children: (Xml | string)[] = [];
    while (!file.startsWith('</', at)) {
      if (file[at] === '<') {
        children.push(read());
        continue;
      }
      const end = file.indexOf('<', at);
      if (end < 0) throw new Error(`${name} never ends`);
      const raw = file.slice(at, end).replace(/\r\n?/g, '\n');
      at = end;
      if (raw.includes(']]>')) throw new Error(']]> in text');
      if (raw !== '\n') children.push(decode(raw));
    }
    expect(`</${name}>`);
    return { name, attributes, children };
  };

  const root = read();
  if (file.slice(at) !== '\n') throw new Error('something after the root');
  return root;
}

/** The element and all elements in it that have this name. */
export const elementsNamed = (root: Xml, name: string): Xml[] => [
  ...(root.name === name ? [root] : []),
  ...root.children.flatMap((child) => (typeof child === 'string' ? [] : elementsNamed(child, name))),
];

/** All text in an element. */
export const textOf = ({ children }: Xml): string =>
  children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('');
