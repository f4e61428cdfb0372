// A made-up graph that looks like what people draw: neighbourhoods with a few far ties and some hubs.
import { randomFrom } from '../random.js';

/** @typedef {import('../../../server/dist/model/change-set.js').ChangeSet} ChangeSet */
/** @typedef {import('../../../server/dist/model/ontology.js').Ontology} Ontology */

/** An entity that is drawn, and the neighbours of it that are not. */
export const HUB = 'hub';
export const LEAVES = 50;

const KINDS = /** @type {const} */ ([
  ['PERSON', 'Person', '#3f74b8', 'person'],
  ['ORGANIZATION', 'Organization', '#2c8069', 'organization'],
  ['PLACE', 'Place', '#8a6d3b', 'place'],
  ['EVENT', 'Event', '#b3541e', 'event'],
  ['THING', 'Thing', '#6b5b95', 'thing'],
]);
const TIES = /** @type {const} */ ({ KNOWS: '#5b6470', LEADS: '#3f74b8', FUNDS: '#2c8069', OPPOSES: '#b3541e' });
const STATUSES = /** @type {const} */ (['CONFIRMED', 'REPORTED', 'REPORTED', 'REPORTED', 'ALLEGED', 'DISPUTED']);
const SYLLABLES = ['Ai', 'bek', 'Dau', 'ren', 'Mu', 'rat', 'Sau', 'le', 'Tok', 'zhan', 'No', 'vi', 'ka', 'mir', 'gul'];

/** Between the middles of two neighbours in the drawing, in model pixels. */
const APART = { x: 190, y: 150 };
/** So many relationships of a hundred lead to somebody near. */
const NEAR = 0.85;
const REACH = 3;

/** @type {Ontology} */
const ONTOLOGY = {
  entityTypes: KINDS.map(([kind, id, colour, icon]) => ({
    ...{ id, kind, colour, icon },
    ...{ label: { en: id.toLowerCase() }, parent: null, description: null },
  })),
  relationshipTypes: Object.entries(TIES).map(([id, colour]) => ({
    ...{ id, colour, label: { en: id.toLowerCase() }, inverseLabel: { en: `${id.toLowerCase()} (from)` } },
    ...{ parent: null, description: null, symmetric: id === 'KNOWS' },
    ...{ sourceTypes: KINDS.map(([, type]) => type), targetTypes: KINDS.map(([, type]) => type) },
  })),
};

/**
 * @param {number} entities how many are drawn
 * @param {number} relationships how many are between them
 * @returns {{ changes: ChangeSet, places: ReadonlyMap<string, { x: number, y: number }> }} the graph, and where what
 *   is drawn stands
 */
export function datasetOf(entities, relationships) {
  const random = randomFrom(entities);
  const columns = Math.ceil(Math.sqrt(entities * 1.6));
  const word = () => Array.from({ length: 2 + random.below(2) }, () => random.pick(SYLLABLES)).join('');
  const name = () => Array.from({ length: 2 + random.below(3) }, word).join(' ');
  const id = (/** @type {number} */ number) => (number === 0 ? HUB : `e${String(number).padStart(5, '0')}`);
  const near = (/** @type {number} */ number) => {
    const away = () => random.below(2 * REACH + 1) - REACH;
    const other = number + away() + away() * columns;
    return other >= 0 && other < entities && other !== number ? other : (number + 1) % entities;
  };
  const all = Array.from({ length: entities + LEAVES }, (_, number) => entity(id(number), name(), random));
  const ties = Array.from({ length: relationships }, (_, number) => {
    const from = random.below(entities);
    return tie(number, id(from), id(random.chance(NEAR) ? near(from) : random.below(entities)), random);
  });
  const leaves = Array.from({ length: LEAVES }, (_, number) =>
    tie(relationships + number, HUB, id(entities + number), random),
  );
  const jitter = () => random.below(50) - 25;
  const middle = { x: (columns / 2) * APART.x, y: (entities / columns / 2) * APART.y };
  const places = Array.from({ length: entities }, (_, number) => ({
    x: Math.round((number % columns) * APART.x - middle.x) + jitter(),
    y: Math.round(Math.floor(number / columns) * APART.y - middle.y) + jitter(),
  }));
  return {
    changes: {
      ontology: ONTOLOGY,
      dataset: { title: { en: 'A made-up graph' }, description: { en: 'Nobody.' }, opening: [], questions: [] },
      sources: [SOURCE],
      entities: all,
      relationships: [...ties, ...leaves].map(({ relationship }) => relationship),
      claims: [...ties, ...leaves].map(({ claim }) => claim),
    },
    places: new Map(places.map((place, number) => [id(number), place])),
  };
}

/** @type {import('../../../server/dist/model/source.js').Source} */
const SOURCE = {
  ...{ id: 'source', title: 'The made-up register', publisher: null, url: null, published: null },
  ...{ accessed: null, language: 'en', standpoint: null },
};

/**
 * @param {string} id
 * @param {string} text its name
 * @param {import('../random.js').Random} random
 * @returns {import('../../../server/dist/model/entity.js').Entity}
 */
function entity(id, text, random) {
  return {
    ...{ id, type: random.pick(KINDS)[1], summary: null, since: null, until: null, properties: [] },
    names: [{ text, lang: 'en', script: 'Latn', kind: 'PRIMARY', since: null, until: null }],
  };
}

/**
 * @param {number} number
 * @param {string} source
 * @param {string} target
 * @param {import('../random.js').Random} random
 */
function tie(number, source, target, random) {
  const id = `r${String(number).padStart(6, '0')}`;
  const since = random.chance(0.6) ? String(1990 + random.below(35)) : null;
  const type = random.pick(Object.keys(TIES));
  return {
    relationship: { id, type, source, target, since, until: null, properties: [] },
    claim: {
      ...{ id: `${id}--claim--1`, about: id, status: random.pick(STATUSES), source: SOURCE.id, locator: 'paragraph 1' },
      ...{ attributedTo: null, field: null, value: null, number: null, unit: null, date: null, note: null },
    },
  };
}
