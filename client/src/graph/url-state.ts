import lz from 'lz-string';
import { ALL_EVIDENCE, showsAll, type EvidenceFilter } from './evidence/evidence.js';
import { NO_FOLDS } from './folds/folds.js';
import { encodeFolds, readFolds } from './folds/folds-in-address.js';
import { isPlain, PLAIN, SIZE_MEASURES, type MeasureLook } from './measures/measure-look.js';
import {
  ASKS,
  CONNECTION_WEIGHTS,
  MOST_ACTORS,
  MOST_HOPS,
  MOST_PATHS,
  NO_QUESTION,
  PATH_MODES,
  type PathQuestion,
  type TypeCost,
} from './paths/path-question.js';
import { encodeGuides, readGuides } from './layout/guides-in-address.js';
import type { Picture, Placed } from './picture.js';
import {
  readList,
  readNullable,
  readNumber,
  readOneOf,
  readText,
  readTuple,
  readWhole,
  ShapeError,
  type Reader,
} from './reading.js';
import { CLAIM_STATUSES } from './records.js';
import { isInOrder, isPartialDate } from './partial-date.js';
import { OTHERS, TIME_MODES, type TimeView } from './time/time-view.js';
import { PANELS, VIEWS, type ViewState, type Viewport } from './view-state.js';

/**
 * The page's state in its address: `v1.` and a compressed JSON list. Lists without keys keep it short; the version
 * in front lets later explorers read the addresses of this one.
 */
const VERSION = 'v1.';

/** Who is no expansion's brings `-1`, others the index of the expanded entity in the list; `1` follows for who is pinned. */
const encodePicture = (picture: Picture): unknown[] => {
  const order = new Map([...picture.keys()].map((id, index) => [id, index]));
  return [...picture].map(([id, { x, y, broughtBy, pinned }]) => {
    const by = broughtBy === null ? -1 : (order.get(broughtBy) ?? -1);
    if (pinned) return [id, x, y, by, 1];
    return by === -1 ? [id, x, y] : [id, x, y, by];
  });
};

const encodeQuestion = (question: PathQuestion): unknown[] => [
  question.from,
  question.to,
  question.mode,
  question.k,
  question.maxHops,
  question.types,
  question.statuses,
  question.direction,
  question.asOf,
  question.via,
  question.avoid,
  question.avoidRelationships,
  question.since,
  question.until,
  question.simultaneous,
  question.excludeTypes,
  question.entityTypes,
  question.sources,
  question.costs.map(({ type, cost }) => [type, cost]),
  question.asks,
  question.actors,
  question.weigh,
  question.atLeast,
];

const round = (value: number, digits: number): number => Number(value.toFixed(digits));

const encodeViewport = ({ centre, zoom, width, height }: Viewport): unknown[] => [
  round(centre.x, 2),
  round(centre.y, 2),
  round(zoom, 5),
  Math.round(width),
  Math.round(height),
];

const encodeEvidence = ({ statuses, sources, voices }: EvidenceFilter): unknown[] => [statuses, sources, voices];
const encodeTime = ({ mode, from, to, others }: TimeView): unknown[] => [mode, from, to, others];

/** The state as text for the address, without the `#`. Places are kept exactly, the zoom to five digits. */
export function encodeViewState(state: ViewState): string {
  const list = [
    encodePicture(state.picture),
    state.viewport && encodeViewport(state.viewport),
    state.selection,
    state.panel,
    state.view,
    state.question && encodeQuestion(state.question),
    state.pathShown,
    state.pathCompared,
    showsAll(state.evidence) ? null : encodeEvidence(state.evidence),
    state.guides && encodeGuides(state.guides),
    isPlain(state.look) ? null : [state.look.size, state.look.communities],
    state.time && encodeTime(state.time),
    state.folds.length > 0 ? encodeFolds(state.folds) : null,
  ];
  return VERSION + lz.compressToEncodedURIComponent(JSON.stringify(list));
}

/** Farther away nothing is ever put, in model pixels, and from there nothing could be worked out. */
const FARTHEST = 1e7;

const readPlace: Reader<number> = (value, where) => {
  const place = readNumber(value, where);
  if (Math.abs(place) > FARTHEST) throw new ShapeError(`${where} is too far away`);
  return place;
};

const readPicture: Reader<Picture> = (value, where) => {
  const rows = readList((row, at) => readTuple(row, at, [3, 4, 5]))(value, where);
  const ids = rows.map((row, index) => readText(row[0], `${where}[${index}][0]`));
  return new Map<string, Placed>(
    rows.map((row, index) => {
      const at = `${where}[${index}]`;
      const by = row.length > 3 && row[3] !== -1 ? readWhole(0, rows.length - 1)(row[3], `${at}[3]`) : -1;
      const isPinned = row.length === 5 && readWhole(1, 1)(row[4], `${at}[4]`) === 1;
      const place = {
        x: readPlace(row[1], `${at}[1]`),
        y: readPlace(row[2], `${at}[2]`),
        broughtBy: ids[by] ?? null,
        ...(isPinned && { pinned: true as const }),
      };
      return [ids[index] as string, place];
    }),
  );
};

const readViewport: Reader<Viewport> = (value, where) => {
  const [x, y, zoom, width, height] = readTuple(value, where, [5]).map((part) => readPlace(part, where));
  if (!(zoom !== undefined && zoom > 0)) throw new ShapeError(`${where} has no zoom above 0`);
  return { centre: { x: x ?? 0, y: y ?? 0 }, zoom, width: width ?? 0, height: height ?? 0 };
};

const texts = readList(readText);

/** Addresses from before an end could be several actors name one, or none. */
const readEnds: Reader<string[]> = (value, where) =>
  value === null ? [] : typeof value === 'string' ? [readText(value, where)] : texts(value, where);

const readCost: Reader<TypeCost> = (value, where) => {
  const [type, cost] = readTuple(value, where, [2]);
  return { type: readText(type, `${where}[0]`), cost: readNumber(cost, `${where}[1]`) };
};

const readQuestion: Reader<PathQuestion> = (value, where) => {
  const part = readTuple(value, where, [12, 15, 23]);
  return {
    ...NO_QUESTION,
    from: readEnds(part[0], `${where}.from`),
    to: readEnds(part[1], `${where}.to`),
    mode: readOneOf(PATH_MODES)(part[2], `${where}.mode`),
    k: readWhole(1, MOST_PATHS)(part[3], `${where}.k`),
    maxHops: readWhole(1, MOST_HOPS)(part[4], `${where}.maxHops`),
    types: texts(part[5], `${where}.types`),
    statuses: readList(readOneOf(CLAIM_STATUSES))(part[6], `${where}.statuses`),
    direction: readOneOf(['ANY', 'OUT', 'IN'])(part[7], `${where}.direction`),
    asOf: readNullable(readText)(part[8], `${where}.asOf`),
    via: texts(part[9], `${where}.via`),
    avoid: texts(part[10], `${where}.avoid`),
    avoidRelationships: texts(part[11], `${where}.avoidRelationships`),
    // Addresses from before there were these lack them.
    since: readNullable(readText)(part[12] ?? null, `${where}.since`),
    until: readNullable(readText)(part[13] ?? null, `${where}.until`),
    simultaneous: readOneOf([true, false])(part[14] ?? false, `${where}.simultaneous`),
    excludeTypes: texts(part[15] ?? [], `${where}.excludeTypes`),
    entityTypes: texts(part[16] ?? [], `${where}.entityTypes`),
    sources: texts(part[17] ?? [], `${where}.sources`),
    costs: readList(readCost)(part[18] ?? [], `${where}.costs`),
    asks: readOneOf(ASKS)(part[19] ?? NO_QUESTION.asks, `${where}.asks`),
    actors: texts(part[20] ?? [], `${where}.actors`),
    weigh: readOneOf(CONNECTION_WEIGHTS)(part[21] ?? NO_QUESTION.weigh, `${where}.weigh`),
    atLeast: readNullable(readWhole(1, MOST_ACTORS))(part[22] ?? null, `${where}.atLeast`),
  };
};

const readEvidence: Reader<EvidenceFilter> = (value, where) => {
  const part = readTuple(value, where, [3]);
  return {
    statuses: readList(readOneOf(CLAIM_STATUSES))(part[0], `${where}.statuses`),
    sources: texts(part[1], `${where}.sources`),
    voices: readList(readNullable(readText))(part[2], `${where}.voices`),
  };
};

const readLook: Reader<MeasureLook> = (value, where) => {
  const part = readTuple(value, where, [2]);
  return {
    size: readNullable(readOneOf(SIZE_MEASURES))(part[0], `${where}.size`),
    communities: readOneOf([true, false])(part[1], `${where}.communities`),
  };
};

const readDate: Reader<string> = (value, where) => {
  const date = readText(value, where);
  if (isPartialDate(date)) return date;
  throw new ShapeError(`${where} is not a date like 2019, 2019-03 or 2019-03-20`);
};

const readTime: Reader<TimeView> = (value, where) => {
  const part = readTuple(value, where, [4]);
  const [from, to] = [readDate(part[1], `${where}.from`), readDate(part[2], `${where}.to`)];
  if (!isInOrder(from, to)) throw new ShapeError(`${where}.to is before ${where}.from`);
  return {
    mode: readOneOf(TIME_MODES)(part[0], `${where}.mode`),
    from,
    to,
    others: readOneOf(OTHERS)(part[3], `${where}.others`),
  };
};

/**
 * Reads the state out of an address.
 * @param hash what follows the `#`
 * @throws ShapeError saying what is wrong, for anything `encodeViewState` would not have written
 */
export function decodeViewState(hash: string): ViewState {
  if (!hash.startsWith(VERSION)) throw new ShapeError('it does not begin with v1.');
  let value: unknown;
  try {
    // Some broken texts make the library itself fail; others come out as no JSON.
    value = JSON.parse(lz.decompressFromEncodedURIComponent(hash.slice(VERSION.length)) || '');
  } catch {
    throw new ShapeError('it is cut off or was changed');
  }
  const part = readTuple(value, 'the state', [7, 8, 9, 10, 11, 12, 13]);
  return {
    picture: readPicture(part[0], 'picture'),
    viewport: readNullable(readViewport)(part[1], 'viewport'),
    selection: texts(part[2], 'selection'),
    panel: readOneOf(PANELS)(part[3], 'panel'),
    view: readOneOf(VIEWS)(part[4], 'view'),
    question: readNullable(readQuestion)(part[5], 'question'),
    pathShown: readNullable(readText)(part[6], 'pathShown'),
    // Addresses from before paths were compared lack it.
    pathCompared: readNullable(readText)(part[7] ?? null, 'pathCompared'),
    // Addresses from before evidence could be hidden and measures shown lack them.
    evidence: readNullable(readEvidence)(part[8] ?? null, 'evidence') ?? ALL_EVIDENCE,
    // Addresses from before there were layouts lack it.
    guides: readNullable(readGuides)(part[9] ?? null, 'guides'),
    look: readNullable(readLook)(part[10] ?? null, 'look') ?? PLAIN,
    // And those from before the picture could be looked at as of a date.
    time: readNullable(readTime)(part[11] ?? null, 'time'),
    // And those from before neighbours could be folded.
    folds: readNullable(readFolds)(part[12] ?? null, 'folds') ?? NO_FOLDS,
  };
}
