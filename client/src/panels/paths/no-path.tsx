import type { PathsQuery } from '../../api/generated/graphql.js';
import { loosen } from '../../graph/paths/path-question.js';
import { askPaths, usePaths } from '../../state/paths/paths.js';
import { noPathWords } from '../../graph/paths/no-path-words.js';
import { words } from '../../graph/words.js';

type Answer = Extract<PathsQuery['paths'], { readonly __typename: 'NoPath' }>;

/** Why there is no path, and what to loosen to get one. */
export function NoPath({ answer }: { readonly answer: Answer }) {
  const asked = usePaths((paths) => paths.asked);
  return (
    <section className="no-path">
      <h3>{words.paths.none}</h3>
      <h4>{words.paths.reasons}</h4>
      <ul>
        {answer.reasons.map(({ constraint }) => (
          <li key={constraint}>{noPathWords.reasons[constraint]}</li>
        ))}
      </ul>
      {answer.relaxations.length > 0 && <h4>{words.paths.relaxations}</h4>}
      <ul className="plain-list">
        {answer.relaxations.map(({ constraint, length }) => {
          const message = noPathWords.gives({
            loosened: noPathWords.loosened[constraint],
            steps: words.paths.steps({ count: length }),
          });
          const loosened = asked && loosen(asked, constraint, length);
          return (
            <li key={constraint}>
              {loosened ? (
                <button type="button" className="small" onClick={() => void askPaths(loosened)}>
                  {message}
                </button>
              ) : (
                message
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
