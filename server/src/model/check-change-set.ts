import type { ChangeSet } from './change-set.js';
import { checkClaims, checkEveryRelationshipIsClaimed, relationshipsWithoutClaim } from './checks/claims.js';
import { checkDataset } from './checks/dataset.js';
import { checkDates } from './checks/dates.js';
import { checkDroppedTypes } from './checks/dropped-types.js';
import { checkEntities } from './checks/entities.js';
import { checkIds } from './checks/ids.js';
import { checkOntology } from './checks/ontology.js';
import type { Problem } from './checks/problem.js';
import { checkRelationships } from './checks/relationships.js';
import { scopeOf, type KnownRecords } from './checks/scope.js';
import { checkTexts } from './checks/texts.js';
import type { EntityId, RelationshipId, SourceId } from './ids.js';

export { droppedTypes } from './checks/dropped-types.js';
export type { Problem } from './checks/problem.js';
export { NOTHING_KNOWN, type KnownRecords } from './checks/scope.js';

/**
 * Every rule that a change set breaks, given what the store already has of the records it points to
 * (`references` says which to look up); an empty list for a sound one. Each file in `checks/` tells its rules.
 */
export function checkChangeSet(changes: ChangeSet, known: KnownRecords): readonly Problem[] {
  const scope = scopeOf(changes, known);
  return [
    ...(changes.ontology ? checkOntology(changes.ontology) : []),
    ...checkDroppedTypes(changes, known),
    ...checkIds(changes),
    ...checkTexts(changes),
    ...checkDates(changes),
    ...checkEntities(changes.entities ?? [], scope),
    ...checkRelationships(changes.relationships ?? [], scope),
    ...checkClaims(changes, scope),
    ...checkEveryRelationshipIsClaimed(changes, known),
    ...(changes.dataset ? checkDataset(changes.dataset, scope) : []),
  ];
}

/** Ids that a store has to look up before a change set can be checked, each once. */
export interface References {
  readonly entities: EntityId[];
  readonly relationships: RelationshipId[];
  readonly sources: SourceId[];
}

/**
 * What a change set points to that is not in it. A claim does not say whether it is about an entity or a
 * relationship, so what it is about is listed as both. Relationships that come without a claim are listed too:
 * they may only do so where the store has them already.
 */
export function references(changes: ChangeSet): References {
  const entities = new Set<string>((changes.entities ?? []).map((entity) => entity.id));
  const relationships = new Set<string>((changes.relationships ?? []).map((relationship) => relationship.id));
  const sources = new Set((changes.sources ?? []).map((source) => source.id));
  const claims = changes.claims ?? [];
  const about = claims.map((claim) => claim.about).filter((id) => !entities.has(id) && !relationships.has(id));
  const pointedTo: string[] = [
    ...(changes.relationships ?? []).flatMap(({ source, target }) => [source, target]),
    ...(changes.dataset?.opening ?? []),
    ...(changes.dataset?.questions ?? []).flatMap((question) => question.entities),
    ...about,
  ];
  return {
    entities: [...new Set(pointedTo.filter((id) => !entities.has(id)))],
    relationships: [...new Set([...about, ...relationshipsWithoutClaim(changes)])],
    sources: [...new Set(claims.map((claim) => claim.source).filter((id) => !sources.has(id)))],
  };
}
