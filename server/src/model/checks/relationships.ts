import type { EntityId } from '../ids.js';
import { withDescendants, type RelationshipType } from '../ontology.js';
import type { Relationship } from '../relationship.js';
import type { Problem } from './problem.js';
import type { Scope } from './scope.js';

/**
 * `relationship-type-known`: its type is in the ontology. `ends-exist`: both ends are entities.
 * `ends-allowed`: they are of types, or refine types, that its type may start from and lead to.
 */
export function checkRelationships(relationships: readonly Relationship[], scope: Scope): Problem[] {
  const types = new Map(scope.ontology?.relationshipTypes.map((type) => [type.id, type]));
  const allowed = allowedEnds(scope);
  return relationships.flatMap((relationship) => {
    const { id } = relationship;
    const type = types.get(relationship.type);
    const problems: Problem[] = [];
    if (!type) {
      const message = `has the type "${relationship.type}", which the ontology lacks`;
      problems.push({ rule: 'relationship-type-known', id, message });
    }
    for (const [end, entity] of endsOf(relationship)) {
      const entityType = scope.entityType(entity);
      if (entityType === undefined) {
        problems.push({ rule: 'ends-exist', id, message: `has the ${end} "${entity}", which is not an entity` });
      } else if (type && !allowed(type, end).has(entityType)) {
        const wanted = (end === 'source' ? type.sourceTypes : type.targetTypes).join(', ');
        const message = `has the ${end} "${entity}" of the type ${entityType}; ${type.id} allows ${wanted}`;
        problems.push({ rule: 'ends-allowed', id, message });
      }
    }
    return problems;
  });
}

type End = 'source' | 'target';

function endsOf({ source, target }: Relationship): [End, EntityId][] {
  return [
    ['source', source],
    ['target', target],
  ];
}

/** The entity types allowed at an end, descendants included; worked out once for each relationship type. */
function allowedEnds({ ontology }: Scope): (type: RelationshipType, end: End) => ReadonlySet<string> {
  const found = new Map<string, ReadonlySet<string>>();
  return (type, end) => {
    const key = `${type.id} ${end}`;
    const before = found.get(key);
    if (before) return before;
    const types = withDescendants(ontology?.entityTypes ?? [], end === 'source' ? type.sourceTypes : type.targetTypes);
    found.set(key, types);
    return types;
  };
}
