import type { PathsQuery } from '../api/generated/graphql.js';
import { waysOn } from '../graph/narrow.js';
import { askPaths, usePaths } from '../state/paths.js';
import { words } from '../graph/words.js';

type Answer = Extract<PathsQuery['paths'], { readonly __typename: 'PathLimitReached' }>;

/** Why the search stopped, what is known all the same, and questions that take less work. */
export function PathLimit({ answer }: { readonly answer: Answer }) {
  const asked = usePaths((paths) => paths.asked);
  return (
    <section className="no-path">
      <h3>{words.paths.limit}</h3>
      <p>
        {answer.message} {answer.searchedHops > 0 && words.paths.searched(answer.searchedHops)}{' '}
        {words.paths.foundSoFar(answer.paths.length)}
      </p>
      <h4>{words.paths.goOn}</h4>
      <ul className="plain-list">
        {asked &&
          waysOn(asked, answer.stoppedBy).map(({ way, question }) => (
            <li key={way}>
              <button type="button" className="small" onClick={() => void askPaths(question)}>
                {words.paths.waysOn[way](question.maxHops)}
              </button>
            </li>
          ))}
      </ul>
    </section>
  );
}
