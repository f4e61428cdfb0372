// The records of a generated graph, made batch by batch when they are wanted.
import { STATUSES, TYPES } from './generate.js';

/**
 * @typedef {import('./generate.js').GeneratedGraph} GeneratedGraph
 * @typedef {import('../../server/dist/model/entity.js').Entity} Entity
 * @typedef {import('../../server/dist/store/port.js').TopologyRelationship} Relationship
 */

const BATCH = 10_000;

/** The type of every entity. */
export const ENTITY_TYPE = 'Person';

/** The id of the entity with a number: the order of ids is the order of numbers. @param {number} entity */
export const entityId = (entity) => `e${String(entity).padStart(7, '0')}`;

/** The number in the id of an entity. @param {string} id */
export const entityNumber = (id) => Number(id.slice(1));

/** @param {number} relationship */
const relationshipId = (relationship) => `r${String(relationship).padStart(7, '0')}`;

/** @param {number} year @returns {string | null} */
const partialDate = (year) => (year === 0 ? null : String(year));

/** @param {GeneratedGraph} graph @returns {Generator<Entity[]>} */
export function* entityBatches({ entities }) {
  for (let first = 0; first < entities; first += BATCH) {
    yield Array.from({ length: Math.min(BATCH, entities - first) }, (_, i) => entityAt(first + i));
  }
}

/** @param {GeneratedGraph} graph @returns {Generator<Relationship[]>} */
export function* relationshipBatches(graph) {
  for (let first = 0; first < graph.relationships; first += BATCH) {
    const length = Math.min(BATCH, graph.relationships - first);
    yield Array.from({ length }, (_, i) => relationshipAt(graph, first + i));
  }
}

/** @param {number} entity @returns {Entity} */
function entityAt(entity) {
  const id = entityId(entity);
  return {
    id,
    type: ENTITY_TYPE,
    names: [{ text: `Actor ${id}`, lang: 'en', script: 'Latn', kind: 'PRIMARY', since: null, until: null }],
    summary: null,
    since: null,
    until: null,
    properties: [],
  };
}

/**
 * @param {GeneratedGraph} graph
 * @param {number} relationship
 * @returns {Relationship}
 */
function relationshipAt(graph, relationship) {
  return {
    id: relationshipId(relationship),
    type: at(TYPES, graph.type[relationship]),
    source: entityId(Number(graph.source[relationship])),
    target: entityId(Number(graph.target[relationship])),
    since: partialDate(Number(graph.since[relationship])),
    until: partialDate(Number(graph.until[relationship])),
    status: at(STATUSES, graph.status[relationship]),
    sources: ['s0'],
  };
}

/**
 * @template T
 * @param {readonly T[]} values
 * @param {number | undefined} place one that is there
 */
function at(values, place) {
  return /** @type {T} */ (values[Number(place)]);
}
