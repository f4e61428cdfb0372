import { queryWords } from '../../graph/query/query-words.js';
import { useQueryPanel, type ApiError } from '../../state/query/query.js';

interface Props {
  readonly onPlace: (line: number, column: number) => void;
}

function ErrorRow({ error: { message, locations, path }, onPlace }: { readonly error: ApiError } & Props) {
  return (
    <li>
      {message}{' '}
      {locations?.map(({ line, column }) => (
        <button key={`${line}:${column}`} type="button" className="link" onClick={() => onPlace(line, column)}>
          {queryWords.place({ line, column })}
        </button>
      ))}{' '}
      {path && <span className="muted">{queryWords.path({ path: path.join('.') })}</span>}
    </li>
  );
}

/** What came back: errors with their places, then the data. */
export function QueryAnswer({ onPlace }: Props) {
  const { answer, running, problem } = useQueryPanel();
  return (
    <div className="query-answer">
      <h3>{queryWords.result}</h3>
      <div role="status">
        {running && <p className="muted">{queryWords.running}</p>}
        {problem !== null && <p className="query-problem">{problem}</p>}
        {answer && answer.errors.length > 0 && (
          <div className="query-problem">
            <p>{queryWords.errors({ count: answer.errors.length })}</p>
            <ul>
              {answer.errors.map((error, index) => (
                <ErrorRow key={index} error={error} onPlace={onPlace} />
              ))}
            </ul>
          </div>
        )}
      </div>
      {!answer && !running && problem === null && <p className="muted">{queryWords.resultNone}</p>}
      {answer && answer.data !== null && (
        <pre tabIndex={0} role="region" aria-label={queryWords.result}>
          {JSON.stringify(answer.data, null, 2)}
        </pre>
      )}
    </div>
  );
}
