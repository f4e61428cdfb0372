import { cpus, totalmem } from 'node:os';

/**
 * @typedef {import('./measure.js').Measured} Measured
 * @typedef {{ p50: number, p95: number, p99: number }} Quantiles milliseconds
 *
 * @typedef {object} Row
 * @property {string} kind
 * @property {Measured['peer']} peer
 * @property {number} asked
 * @property {number} gaveUp how many of our searches did
 * @property {number} cutOff how many of the peer's answers were not waited for
 * @property {number} disagreements
 * @property {Quantiles} ours
 * @property {Quantiles | null} theirs
 * @property {{ p50: number, p95: number } | null} ratio theirs by ours
 */

const GIGA = 1_000_000_000;

/** The machine and what runs on it. */
export function machineFacts() {
  return {
    node: process.version,
    platform: `${process.platform} ${process.arch}`,
    processor: cpus()[0]?.model ?? 'unknown',
    cores: cpus().length,
    memoryGb: Math.round(totalmem() / GIGA),
  };
}

/** @param {Measured} measured @returns {Row} */
export function rowOf({ kind, peer, asked, ours, theirs, gaveUp, cutOff, disagreements }) {
  const our = quantiles(ours);
  const their = theirs.length > 0 ? quantiles(theirs) : null;
  return {
    kind,
    peer,
    asked,
    gaveUp,
    cutOff,
    disagreements: disagreements.length,
    ours: our,
    theirs: their,
    ratio: their && { p50: their.p50 / our.p50, p95: their.p95 / our.p95 },
  };
}

/** @param {readonly number[]} times at least one @returns {Quantiles} */
function quantiles(times) {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (/** @type {number} */ share) => sorted[Math.ceil(sorted.length * share) - 1] ?? NaN;
  return { p50: at(0.5), p95: at(0.95), p99: at(0.99) };
}

const HEADER = [
  '',
  'asked',
  'ours p50',
  'p95',
  'p99',
  'gave up',
  'peer',
  'p50',
  'p95',
  'p99',
  'cut off',
  'ratio p50',
  'p95',
];

/**
 * A table for people: milliseconds and ratios.
 * @param {readonly Row[]} rows
 */
export function tableOf(rows) {
  const lines = [HEADER, ...rows.map(cellsOf)];
  const widths = HEADER.map((_, column) => Math.max(...lines.map((cells) => cells[column]?.length ?? 0)));
  return lines
    .map((cells) =>
      cells
        .map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)))
        .join('  '),
    )
    .join('\n');
}

/** @param {Row} row */
function cellsOf({ kind, peer, asked, gaveUp, cutOff, ours, theirs, ratio }) {
  const times = (/** @type {Quantiles} */ { p50, p95, p99 }) => [p50, p95, p99].map(milliseconds);
  const our = [kind, String(asked), ...times(ours), String(gaveUp)];
  if (!theirs || !ratio) return our;
  // Where answers were not waited for, the peer is at least this much slower.
  const least = cutOff > asked * 0.05 ? '≥' : '';
  const ratios = [`${ratio.p50.toFixed(1)}×`, `${least}${ratio.p95.toFixed(1)}×`];
  return [...our, String(peer), ...times(theirs), String(cutOff), ...ratios];
}

/** @param {number} ms */
const milliseconds = (ms) => (ms < 1 ? ms.toFixed(3) : ms < 10 ? ms.toFixed(2) : ms.toFixed(0));
