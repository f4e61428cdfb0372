import type { Claim } from '@actor-graph/server/model/claim.js';
import type { Entity } from '@actor-graph/server/model/entity.js';
import type { Relationship } from '@actor-graph/server/model/relationship.js';
import type { Source } from '@actor-graph/server/model/source.js';
import type { Place, SeedProblem } from './problem.js';
import { claimId, type ClaimEntry } from './read/claims.js';
import type { SeedFiles } from './read/folder.js';
import { relationshipId } from './read/relationships.js';
import type { Citation, Seed } from './seed.js';
import type { Located } from './yaml/shape.js';

/**
 * Makes records of what the files say: derives ids, gives claims their subject and, where the dataset has one
 * source only, their source. Reports `claim-source-named` for a claim that leaves open which of several it is from.
 */
export function assemble(files: SeedFiles): { readonly seed: Seed; readonly problems: readonly SeedProblem[] } {
  const sources: Source[] = [];
  const entities: Entity[] = [];
  const relationships: Relationship[] = [];
  const claims: Claim[] = [];
  const places = new Map<string, Place[]>();
  const sections = new Map<string, ReadonlyMap<string, number>>();
  const citations = new Map<string, Citation>();
  const problems: SeedProblem[] = [];
  const onlySource = files.sources.length === 1 ? files.sources[0]?.value.id : undefined;

  const remember = (id: string, place: Place) => places.set(id, [...(places.get(id) ?? []), place]);
  const addClaims = (about: string, entries: readonly Located<ClaimEntry>[]) => {
    for (const { value, place } of entries) {
      const { key, section, paragraph, source: named, ...claim } = value;
      const id = claimId(about, key);
      const source = named ?? onlySource;
      if (source === undefined) {
        const message = 'must name its source, because the dataset does not have exactly one';
        problems.push({ place, id, rule: 'claim-source-named', message });
      }
      claims.push({ id, about, source: source ?? '', locator: `${section}, paragraph ${paragraph}`, ...claim });
      remember(id, place);
      citations.set(id, { section, paragraph });
    }
  };

  for (const { value, place } of [...files.ontology.entityTypes, ...files.ontology.relationshipTypes]) {
    remember(value.id, place);
  }
  remember('dataset', { file: files.datasetFile, line: 1 });
  for (const { value, place } of files.sources) {
    const { sections: parts, ...source } = value;
    sources.push(source);
    remember(source.id, place);
    sections.set(source.id, new Map(parts.map(({ title, paragraphs }) => [title, paragraphs])));
  }
  for (const { value, place } of files.entities) {
    const { claims: said, ...entity } = value;
    entities.push({ ...entity, properties: entity.properties ?? [] });
    remember(entity.id, place);
    addClaims(entity.id, said ?? []);
  }
  for (const { value, place } of files.relationships) {
    const { claims: said, key, ...relationship } = value;
    const id = relationshipId({ ...relationship, key });
    relationships.push({ id, ...relationship, properties: relationship.properties ?? [] });
    remember(id, place);
    addClaims(id, said);
  }

  const ontology = {
    entityTypes: files.ontology.entityTypes.map(({ value }) => value),
    relationshipTypes: files.ontology.relationshipTypes.map(({ value }) => ({
      ...value,
      symmetric: value.symmetric ?? false,
    })),
  };
  const changes = { ontology, dataset: files.dataset, sources, entities, relationships, claims };
  const { ontologyFile } = files;
  return { seed: { changes, ontologyFile, places, sections, citations }, problems };
}
