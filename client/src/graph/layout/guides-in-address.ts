import { readList, readNullable, readNumber, readText, readTuple, ShapeError, type Reader } from '../reading.js';
import type { GroupBox, Guides, YearStop } from './types.js';

/** Guides as a short list without keys: `['y', undated, ...stops]` or `['g', ...boxes]`. */
export function encodeGuides(guides: Guides): unknown[] {
  if (guides.kind === 'years') return ['y', guides.undated, ...guides.stops];
  return ['g', ...guides.boxes.map(({ type, x, y, width, height }) => [type, x, y, width, height])];
}

const readStop: Reader<YearStop> = (value, where) => {
  const [year, x] = readTuple(value, where, [2]);
  return [readNumber(year, where), readNumber(x, where)];
};

const readBox: Reader<GroupBox> = (value, where) => {
  const [type, ...numbers] = readTuple(value, where, [5]);
  const [x = 0, y = 0, width = 0, height = 0] = numbers.map((number) => readNumber(number, where));
  return { type: readText(type, where), x, y, width, height };
};

/** Reads what `encodeGuides` wrote. */
export const readGuides: Reader<Guides> = (value, where) => {
  const [kind, ...rest] = Array.isArray(value) ? (value as unknown[]) : [];
  if (kind === 'g') return { kind: 'groups', boxes: readList(readBox)(rest, where) };
  if (kind !== 'y') throw new ShapeError(`${where} is of no kind known here`);
  const [undated, ...stops] = rest;
  return { kind: 'years', undated: readNullable(readNumber)(undated, where), stops: readList(readStop)(stops, where) };
};
