/** An element of XML as data, so that nothing gets into a file unescaped. Children that are strings are text. */
export interface Xml {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (Xml | string)[];
}

/** What an attribute may be given as; one that is undefined is left out. */
type Attributes = Readonly<Record<string, string | number | undefined>>;

/** Two decimals are finer than any printer, and keep files small. */
const figure = (value: string | number): string =>
  typeof value === 'number' ? String(Math.round(value * 100) / 100) : value;

/** An element with attributes, those undefined left out, and children, text or elements. */
export function element(name: string, attributes: Attributes = {}, ...children: readonly (Xml | string)[]): Xml {
  const given = Object.entries(attributes).flatMap(([key, value]): [string, string][] =>
    value === undefined ? [] : [[key, figure(value)]],
  );
  return { name, attributes: Object.fromEntries(given), children };
}

/** Everything XML 1.0 cannot hold in any form: control characters, halves of surrogate pairs, two non-characters. */
const IMPOSSIBLE = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;
const SPECIAL = /[&<>"\t\n\r]/gu;

/** Text as it stands in XML, between tags or in an attribute. What XML cannot hold becomes U+FFFD. */
export const escapeXml = (text: string): string =>
  text
    .replace(IMPOSSIBLE, '\ufffd')
    // White space as numbers, because readers of XML turn it into spaces in attributes, and CR into LF in text.
    .replace(SPECIAL, (sign) => `&#${sign.charCodeAt(0)};`);

/** An element as text: one line for each element that holds no text. */
export function serialise({ name, attributes, children }: Xml): string {
  const given = Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${escapeXml(value)}"`)
    .join('');
  const lines = children.length > 0 && children.every((child) => typeof child !== 'string' && child.name !== 'tspan');
  const gap = lines ? '\n' : '';
  const inner = children.map((child) => (typeof child === 'string' ? escapeXml(child) : serialise(child))).join(gap);
  return `<${name}${given}>${gap}${inner}${gap}</${name}>`;
}

/** A whole XML file. */
export const xmlFile = (root: Xml): string => `<?xml version="1.0" encoding="UTF-8"?>\n${serialise(root)}\n`;
