/** Reads CSV strictly as RFC 4180 has it, after the mark of UTF-8; throws where it is anything else. */
export function readCsv(file: string): string[][] {
  if (!file.startsWith('\ufeff')) throw new Error('no mark of UTF-8');
  const CELL = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/y;
  const rows: string[][] = [];
  let row: string[] = [];
  CELL.lastIndex = 1;
  while (CELL.lastIndex < file.length) {
    const before = CELL.lastIndex;
    const match = CELL.exec(file);
    if (!match) throw new Error(`no cell at ${before}: ${file.slice(before, before + 40)}`);
    const [, quoted, plain = '', end] = match;
    row.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end === ',') continue;
    rows.push(row);
    row = [];
  }
  return rows;
}
