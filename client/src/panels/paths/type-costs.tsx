import { useId } from 'react';
import { LEAST_COST, MOST_COST, type TypeCost } from '../../graph/paths/path-question.js';
import { useDataset } from '../../state/dataset.js';
import { words } from '../../graph/words.js';
import { Icon } from '../parts/icon.js';

interface Props {
  readonly costs: readonly TypeCost[];
  readonly onChange: (costs: readonly TypeCost[]) => void;
}

/** A cost to begin with that makes a difference: twice that of the types not named. */
const FIRST_COST = 2;

/** What a step costs by the type of its relationship; types not named cost 1. */
export function TypeCosts({ costs, onChange }: Props) {
  const id = useId();
  const types = useDataset(({ ontology }) => ontology.relationshipTypes);
  const label = (type: string): string => types.get(type)?.label ?? type;
  const put = (type: string, cost: number): void =>
    onChange(
      costs.map((one) => (one.type === type ? { type, cost: Math.min(MOST_COST, Math.max(LEAST_COST, cost)) } : one)),
    );
  return (
    <fieldset className="costs">
      <legend>{words.paths.costs}</legend>
      {costs.map(({ type, cost }) => (
        <div key={type} className="cost">
          <label htmlFor={`${id}-${type}`}>{label(type)}</label>
          <input
            id={`${id}-${type}`}
            type="number"
            min={LEAST_COST}
            max={MOST_COST}
            step="any"
            aria-label={words.paths.costOf({ type: label(type) })}
            value={cost}
            onChange={(event) => {
              if (Number.isFinite(event.target.valueAsNumber)) put(type, event.target.valueAsNumber);
            }}
          />
          <button
            type="button"
            className="plain icon-button"
            aria-label={words.paths.removeCost({ type: label(type) })}
            onClick={() => onChange(costs.filter((one) => one.type !== type))}
          >
            <Icon name="close" />
          </button>
        </div>
      ))}
      <select
        aria-label={words.paths.addCost}
        value=""
        onChange={(event) => onChange([...costs, { type: event.target.value, cost: FIRST_COST }])}
      >
        <option value="">{words.paths.addCost}</option>
        {[...types.values()]
          .filter((type) => !costs.some((one) => one.type === type.id))
          .map((type) => (
            <option key={type.id} value={type.id}>
              {type.label}
            </option>
          ))}
      </select>
    </fieldset>
  );
}
