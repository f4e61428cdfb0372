import type { Fold, Folded, Folds } from './folds.js';
import { readList, readNullable, readNumber, readText, readTuple, type Reader } from '../reading.js';

/** Who was brought by the hub, as nearly all are, needs no word for it. */
const encodeFolded = (hub: string, { id, x, y, broughtBy }: Folded): unknown[] =>
  broughtBy === hub ? [id, x, y] : [id, x, y, broughtBy];

/** Folds as lists without keys. */
export const encodeFolds = (folds: Folds): unknown[] =>
  folds.map(({ hub, type, members }) => [hub, type, members.map((member) => encodeFolded(hub, member))]);

const readFolded =
  (hub: string): Reader<Folded> =>
  (value, where) => {
    const part = readTuple(value, where, [3, 4]);
    return {
      id: readText(part[0], `${where}[0]`),
      x: readNumber(part[1], `${where}[1]`),
      y: readNumber(part[2], `${where}[2]`),
      broughtBy: part.length === 3 ? hub : readNullable(readText)(part[3], `${where}[3]`),
    };
  };

const readFold: Reader<Fold> = (value, where) => {
  const part = readTuple(value, where, [3]);
  const hub = readText(part[0], `${where}[0]`);
  return { hub, type: readText(part[1], `${where}[1]`), members: readList(readFolded(hub))(part[2], `${where}[2]`) };
};

/** Reads what `encodeFolds` wrote. */
export const readFolds = readList(readFold);
