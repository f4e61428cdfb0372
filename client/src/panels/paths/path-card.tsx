import type { PathFieldsFragment } from '../../api/generated/graphql.js';
import { usePaths } from '../../state/paths/paths.js';
import { dayInWords } from '../../graph/day-in-words.js';
import { figure } from '../../graph/grammar.js';
import { words } from '../../graph/words.js';
import { FoundCard } from './found-card.js';
import { PathStep } from './path-step.js';
import { PathText } from './path-text.js';
import { StatusChip } from '../parts/status-chip.js';
import { WithoutAllegations } from './without-allegations.js';

interface Props {
  readonly path: PathFieldsFragment;
  /** Its place in the ranking, from 1. */
  readonly number: number;
}

/** Modes whose cost is something else than the number of steps. */
const COSTED: ReadonlySet<string | undefined> = new Set(['K_SHORTEST', 'MOST_SPECIFIC', 'BEST_SOURCED']);

/** When all steps of a path hold at one time, in words. */
function together(range: string): string {
  const [since = '', until] = range.split('/').map((day) => (day === '..' ? day : dayInWords(day)));
  if (until === undefined) return words.paths.together.in({ day: since });
  if (until === '..') return words.paths.together.since({ since });
  return since === '..' ? words.paths.together.until({ until }) : words.paths.together.between({ since, until });
}

function Facts({ path }: Pick<Props, 'path'>) {
  const costed = usePaths(({ asked }) => COSTED.has(asked?.mode));
  const { length, cost, validDuring, weakestHop } = path;
  return (
    <>
      {words.paths.steps({ count: length })}
      {costed && <> · {words.paths.cost({ figure: figure(cost, 2) })}</>}
      {validDuring && validDuring !== '../..' && <> · {together(validDuring)}</>}
      <span className="path-weakest">
        {words.paths.weakestIs} <StatusChip status={weakestHop.relationship.status} />
      </span>
    </>
  );
}

/** One path of the ranking, with every step and its sources. */
export function PathCard({ path, number }: Props) {
  const names = path.entities.map(({ name }) => name);
  const uneven = new Set(path.hops.map(({ relationship }) => relationship.status)).size > 1;
  return (
    <FoundCard
      found={path}
      number={number}
      title={names.join(' → ')}
      label={`${words.paths.show({ number })}: ${names.join(', ')}`}
      facts={<Facts path={path} />}
    >
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
    </FoundCard>
  );
}
