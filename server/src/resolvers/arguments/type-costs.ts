import { badInput } from '../../errors.js';
import type { Ontology } from '../../model/ontology.js';
import type { PathMode, TypeCost } from '../../paths/types.js';
import { knownTypes } from './types.js';

const ARGUMENT = 'input.costs';
const LEAST = 0.001;
const MOST = 1000;

/**
 * Checks what hops of a type cost.
 * @throws BAD_USER_INPUT for costs in a mode that has its own, unknown types, types named twice, costs out of range
 */
export function typeCosts(
  { relationshipTypes }: Ontology,
  mode: PathMode,
  costs: readonly TypeCost[] | null | undefined,
): readonly TypeCost[] {
  if (!costs || costs.length === 0) return [];
  if (mode !== 'K_SHORTEST') {
    throw badInput(ARGUMENT, `"${ARGUMENT}" means something in the mode K_SHORTEST only, not in ${mode}.`);
  }
  const types = costs.map(({ type }) => type);
  knownTypes(`${ARGUMENT}.type`, types, relationshipTypes, 'relationship type');
  const twice = types.find((type, index) => types.indexOf(type) !== index);
  if (twice !== undefined) throw badInput(`${ARGUMENT}.type`, `"${ARGUMENT}.type": "${twice}" is named twice.`);
  const wrong = costs.find(({ cost }) => !(cost >= LEAST && cost <= MOST));
  if (wrong) {
    throw badInput(`${ARGUMENT}.cost`, `"${ARGUMENT}.cost" must be from ${LEAST} to ${MOST}, not ${wrong.cost}.`);
  }
  return costs.map(({ type, cost }) => ({ type, cost }));
}
