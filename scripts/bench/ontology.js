/** @typedef {import('../../server/dist/model/ontology.js').Ontology} Ontology */

/**
 * An ontology with as little said of each type as there can be.
 * @param {Readonly<Record<string, string | null>>} types the relationship types, each with the one it refines
 * @returns {Ontology}
 */
export function ontologyOf(types) {
  return {
    entityTypes: [
      {
        id: 'Person',
        kind: 'PERSON',
        label: { en: 'person' },
        parent: null,
        description: null,
        colour: '#336699',
        icon: 'person',
      },
    ],
    relationshipTypes: Object.entries(types).map(([id, parent]) => ({
      id,
      label: { en: id },
      inverseLabel: { en: id },
      parent,
      description: null,
      symmetric: false,
      sourceTypes: ['Person'],
      targetTypes: ['Person'],
      colour: '#336699',
    })),
  };
}
