import type { PathFieldsFragment } from '../api/generated/graphql.js';
import { usePaths } from '../state/paths.js';
import { clearShownPath, compareWith, placeOf, showPath } from '../state/shown-path.js';
import { words } from '../graph/words.js';
import { PathStep } from './path-step.js';
import { PathText } from './path-text.js';
import { StatusChip } from './status-chip.js';
import { WithoutAllegations } from './without-allegations.js';

interface Props {
  readonly path: PathFieldsFragment;
  /** Its place in the ranking, from 1. */
  readonly number: number;
}

/** Modes whose cost is something else than the number of steps. */
const COSTED: ReadonlySet<string | undefined> = new Set(['K_SHORTEST', 'MOST_SPECIFIC', 'BEST_SOURCED']);

function Facts({ path }: Pick<Props, 'path'>) {
  const costed = usePaths(({ asked }) => COSTED.has(asked?.mode));
  const { length, cost, validDuring, weakestHop } = path;
  return (
    <span className="muted path-facts">
      {words.paths.steps(length)}
      {costed && <> · {words.paths.cost(cost)}</>}
      {validDuring && validDuring !== '../..' && <> · {words.paths.together(validDuring)}</>}
      <span className="path-weakest">
        {words.paths.weakestIs} <StatusChip status={weakestHop.relationship.status} />
      </span>
    </span>
  );
}

function Title({ path, number, shown }: Props & { readonly shown: boolean }) {
  const names = path.entities.map(({ name }) => name);
  return (
    <button
      type="button"
      className="path-title"
      aria-pressed={shown}
      aria-label={`${words.paths.show(number)}: ${names.join(', ')}`}
      onClick={() => (shown ? clearShownPath() : void showPath(path))}
    >
      <span className="path-number">{number}</span>
      <span>
        <span className="path-actors">{names.join(' → ')}</span>
        <Facts path={path} />
      </span>
    </button>
  );
}

function Body({ path }: Pick<Props, 'path'>) {
  const uneven = new Set(path.hops.map(({ relationship }) => relationship.status)).size > 1;
  return (
    <div className="path-body">
      <WithoutAllegations path={path} />
      <PathText text={path.text} />
      <ol className="steps">
        {path.hops.map((hop, index) => (
          <PathStep
            key={hop.index}
            hop={hop}
            last={index === path.hops.length - 1}
            weakest={uneven && path.weakestHop.index === hop.index}
          />
        ))}
      </ol>
    </div>
  );
}

/** One path of the ranking; shown on the picture, it opens with every step and its sources. */
export function PathCard({ path, number }: Props) {
  const shown = usePaths((paths) => paths.shown === path.id);
  const compared = usePaths((paths) => paths.compared === path.id);
  const shownNumber = usePaths((paths) => placeOf(paths, paths.shown));
  return (
    <li className="path" data-shown={shown} data-compared={compared}>
      <Title path={path} number={number} shown={shown} />
      {shownNumber !== null && !shown && (
        <button type="button" className="link" aria-pressed={compared} onClick={() => void compareWith(path)}>
          {compared ? words.paths.comparing(shownNumber) : words.paths.compare(shownNumber)}
        </button>
      )}
      {shown && <Body path={path} />}
    </li>
  );
}
