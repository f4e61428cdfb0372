import { readdir } from 'node:fs/promises';
import path from 'node:path';
import type { SeedProblem } from '../problem.js';
import { readYamlFile } from '../yaml/read-file.js';
import type { Located, Read, Shape } from '../yaml/shape.js';
import { datasetFile } from './dataset.js';
import { entitiesFile, type EntityEntry } from './entities.js';
import { ontologyFile } from './ontology.js';
import { relationshipsFile, type RelationshipEntry } from './relationships.js';
import { sourcesFile, type SourceEntry } from './sources.js';

/** A dataset as its files say it. */
export interface SeedFiles {
  /** The file with the types. */
  readonly ontologyFile: string;
  /** The file that says what the graph is about. */
  readonly datasetFile: string;
  readonly ontology: Read<typeof ontologyFile>;
  readonly dataset: Read<typeof datasetFile>;
  readonly sources: readonly Located<SourceEntry>[];
  readonly entities: readonly Located<EntityEntry>[];
  readonly relationships: readonly Located<RelationshipEntry>[];
}

/**
 * Reads all files of a dataset. `files` is `undefined` where one of them is not as it should be;
 * `problems` then says what is wrong with every one of them.
 * @param folder the folder with `ontology.yaml`, `dataset.yaml`, `sources.yaml`, `entities/` and `relationships/`
 */
export async function readFolder(
  folder: string,
): Promise<{ readonly files: SeedFiles | undefined; readonly problems: readonly SeedProblem[] }> {
  const ontologyPath = path.join(folder, 'ontology.yaml');
  const datasetPath = path.join(folder, 'dataset.yaml');
  const [ontology, dataset, sources, entities, relationships] = await Promise.all([
    readYamlFile(ontologyPath, ontologyFile, 'ontology'),
    readYamlFile(datasetPath, datasetFile, 'dataset'),
    readYamlFile(path.join(folder, 'sources.yaml'), sourcesFile, 'sources'),
    readLists(path.join(folder, 'entities'), entitiesFile),
    readLists(path.join(folder, 'relationships'), relationshipsFile),
  ]);
  const problems = [ontology, dataset, sources, entities, relationships].flatMap((reading) => reading.problems);
  if (problems.length > 0 || !ontology.value || !dataset.value || !sources.value) return { files: undefined, problems };
  const files = {
    ontologyFile: ontologyPath,
    datasetFile: datasetPath,
    ontology: ontology.value,
    dataset: dataset.value,
    sources: sources.value,
    entities: entities.value,
    relationships: relationships.value,
  };
  return { files, problems };
}

/** The items of all `.yaml` files of a folder, files in the order of their names. */
async function readLists<T>(
  folder: string,
  shape: Shape<readonly T[]>,
): Promise<{ readonly value: readonly T[]; readonly problems: readonly SeedProblem[] }> {
  const owner = path.basename(folder);
  const names = await readdir(folder).catch((error: NodeJS.ErrnoException) => error);
  if (!Array.isArray(names)) {
    const message = names.code === 'ENOENT' ? 'there is no such folder' : `cannot be read: ${names.message}`;
    return { value: [], problems: [{ place: { file: folder, line: 1 }, id: owner, rule: 'file-missing', message }] };
  }
  const readings = await Promise.all(
    names.sort().map(async (name) => {
      const file = path.join(folder, name);
      if (name.endsWith('.yaml')) return readYamlFile(file, shape, owner);
      // A file left out because of its name would look like data that is there.
      const message = 'only files that end in .yaml are read here';
      return { value: [], problems: [{ place: { file, line: 1 }, id: owner, rule: 'file-unknown', message }] };
    }),
  );
  return {
    value: readings.flatMap((reading) => reading.value ?? []),
    problems: readings.flatMap((reading) => reading.problems),
  };
}
