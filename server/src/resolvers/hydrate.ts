import type DataLoader from 'dataloader';

/** The records of some ids, in the order of the ids. The first that cannot be loaded is thrown. */
export function loadAll<Id, Loaded>(loader: DataLoader<Id, Loaded>, ids: readonly Id[]): Promise<Loaded[]> {
  return Promise.all(ids.map((id) => loader.load(id)));
}
