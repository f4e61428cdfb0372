import { create } from 'zustand';
import { OntologyQuery } from '../api/documents.js';
import type { OntologyQuery as Answer } from '../api/generated/graphql.js';
import { NO_ONTOLOGY, type Ontology } from '../graph/ontology.js';
import type { Language } from '../graph/words/translations.js';
import { ask } from './connection.js';
import { languageNow } from './preferences.js';

type Info = Answer['dataset'];
export type Question = Info['questions'][number];

interface DatasetStore {
  /** The language that all names and sentences are in: that of the page, once they have been loaded in it. */
  readonly language: Language;
  readonly ontology: Ontology;
  /** Null until it has been loaded. */
  readonly info: Info | null;
  readonly sources: Answer['sources']['nodes'];
  readonly statistics: Answer['statistics'] | null;
}

export const useDataset = create<DatasetStore>(() => ({
  language: languageNow(),
  ontology: NO_ONTOLOGY,
  info: null,
  sources: [],
  statistics: null,
}));

export const ontologyNow = (): Ontology => useDataset.getState().ontology;

/** Loads what the graph is about, in the language chosen. Throws `RequestError`. */
export async function loadDataset(signal: AbortSignal): Promise<void> {
  const { ontology, dataset, sources, statistics } = await ask(OntologyQuery, { lang: languageNow() }, signal);
  useDataset.setState({
    ontology: {
      entityTypes: new Map(ontology.entityTypes.map((type) => [type.id, type])),
      relationshipTypes: new Map(
        ontology.relationshipTypes.map((type) => [type.id, { ...type, parent: type.parent?.id ?? null }]),
      ),
    },
    info: dataset,
    sources: sources.nodes,
    statistics,
  });
}
