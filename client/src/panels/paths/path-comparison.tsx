import { comparePaths, type Comparison, type Side } from '../../graph/paths/compare-paths.js';
import type { Found } from '../../state/paths/found.js';
import { asksFor, usePaths } from '../../state/paths/paths.js';
import { keepOnlyShown, placeOf } from '../../state/paths/shown-path.js';
import { comparedPath, shownPath } from '../../state/paths/sides-shown.js';
import { list } from '../../graph/grammar.js';
import { words } from '../../graph/words.js';
import { StatusChip } from '../parts/status-chip.js';

interface Props {
  readonly title: string;
  readonly side: Side;
  readonly comparison: Comparison<Found>;
}

function Part({ title, side, comparison }: Props) {
  const entities = comparison.entities[side];
  const hops = comparison.hops[side];
  return (
    <section className={`compared compared-${side}`}>
      <h4>{title}</h4>
      {entities.length > 0 && <p>{list(entities.map(({ name }) => name))}</p>}
      <ul>
        {hops.map(({ relationship }) => (
          <li key={relationship.id} className="compared-step">
            <StatusChip status={relationship.status} />
            <span>{relationship.text}</span>
          </li>
        ))}
      </ul>
      {entities.length + hops.length === 0 && <p className="muted">{words.paths.nothingMore}</p>}
    </section>
  );
}

/** What two paths share and where they part, in words; the picture tells them apart by colour and border. */
export function PathComparison() {
  const state = usePaths();
  const first = shownPath(state);
  const second = comparedPath(state);
  if (!first || !second) return null;
  const comparison = comparePaths(first, second);
  const asks = asksFor(state);
  const firstNumber = placeOf(state, first.id) ?? 0;
  const secondNumber = placeOf(state, second.id) ?? 0;
  return (
    <section
      className="comparison"
      aria-label={words.paths.compared({ asks, first: firstNumber, second: secondNumber })}
    >
      <h3>{words.paths.compared({ asks, first: firstNumber, second: secondNumber })}</h3>
      <Part title={words.paths.inBoth} side="both" comparison={comparison} />
      <Part title={words.paths.onlyIn({ asks, number: firstNumber })} side="first" comparison={comparison} />
      <Part title={words.paths.onlyIn({ asks, number: secondNumber })} side="second" comparison={comparison} />
      <button type="button" className="small" onClick={keepOnlyShown}>
        {words.paths.keepBoth}
      </button>
    </section>
  );
}
