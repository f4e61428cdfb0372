import { useDataset } from '../../state/dataset.js';

/** The number that footnotes call a source by: its place in the list of sources, from 1; null where it is not in it. */
export function useSourceNumber(id: string): number | null {
  const index = useDataset(({ sources }) => sources.findIndex((source) => source.id === id));
  return index === -1 ? null : index + 1;
}
