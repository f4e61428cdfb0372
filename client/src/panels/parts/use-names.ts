import { useDataset } from '../../state/dataset.js';
import { useRecords } from '../../state/records.js';

/** A function that names an entity type for people. */
export function useTypeLabel(): (type: string) => string {
  const types = useDataset(({ ontology }) => ontology.entityTypes);
  return (type) => types.get(type)?.label ?? type;
}

/** A function that names an entity for people; its id where it has not been loaded. */
export function useEntityName(): (id: string) => string {
  const entities = useRecords(({ records }) => records.entities);
  return (id) => entities.get(id)?.name ?? id;
}

/** A function that names an entity, or gives a relationship as its sentence; the id where it has not been loaded. */
export function useName(): (id: string) => string {
  const records = useRecords((store) => store.records);
  return (id) => records.entities.get(id)?.name ?? records.relationships.get(id)?.text ?? id;
}
