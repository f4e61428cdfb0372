import { waysOn } from '../../graph/paths/narrow.js';
import { askPaths, usePaths } from '../../state/paths/paths.js';
import { words } from '../../graph/words.js';

function wayInWords(way: keyof typeof words.paths.waysOn, hops: number): string {
  const said = words.paths.waysOn[way];
  return typeof said === 'string' ? said : said({ hops });
}

interface Props {
  readonly message: string;
  readonly stoppedBy: 'STEPS' | 'TIME';
}

/** Why the search stopped, what is known all the same, and questions that take less work. */
export function PathLimit({ message, stoppedBy }: Props) {
  const asked = usePaths((paths) => paths.asked);
  return (
    <section className="no-path">
      <h3>{words.paths.limit}</h3>
      <p>{message}</p>
      <h4>{words.paths.goOn}</h4>
      <ul className="plain-list">
        {asked &&
          waysOn(asked, stoppedBy).map(({ way, question }) => (
            <li key={way}>
              <button type="button" className="small" onClick={() => void askPaths(question)}>
                {wayInWords(way, question.maxHops)}
              </button>
            </li>
          ))}
      </ul>
    </section>
  );
}
