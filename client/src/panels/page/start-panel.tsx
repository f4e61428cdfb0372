import { useDataset, type Question } from '../../state/dataset.js';
import { showActor, showSurroundings } from '../../state/picture/explore.js';
import { connect } from '../../state/paths/shown-path.js';
import { openPanel } from '../../state/view.js';
import { words } from '../../graph/words.js';
import { SourceCard } from '../evidence/source-card.js';

/** Does what a suggested question says. */
function pursue({ kind, entities }: Question): void {
  const [first, second] = entities.map(({ id }) => id);
  if (first === undefined) return;
  if (kind === 'PATH' && second !== undefined) void connect(first, second);
  else if (kind === 'CLAIMS') void showActor(first);
  else void showSurroundings(entities.map(({ id }) => id)).then(() => openPanel('details'));
}

function Questions({ questions }: { readonly questions: readonly Question[] }) {
  return (
    <section>
      <h2>{words.start.questions}</h2>
      <ul className="questions">
        {questions.map((question) => (
          <li key={question.text}>
            <button type="button" className="question" onClick={() => pursue(question)}>
              <span>{question.text}</span>
              <span className="tag">{words.start.kinds[question.kind]}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What the graph is about, and where to begin. */
export function StartPanel() {
  const { info, sources, statistics } = useDataset();
  if (!info) return <p className="muted">{words.tasks.loading}</p>;
  return (
    <>
      <section>
        <h2 className="visually-hidden">{info.title}</h2>
        <p>{info.description}</p>
        {statistics && (
          <p className="muted figures">
            {[
              words.actors({ count: statistics.entities }),
              words.relationships({ count: statistics.relationships }),
              words.start.claimCount({ count: statistics.claims }),
              words.start.sourceCount({ count: statistics.sources }),
            ].join(' · ')}
          </p>
        )}
      </section>
      {info.questions.length > 0 && <Questions questions={info.questions} />}
      <p className="muted">{info.questions.length > 0 ? words.start.hint : words.start.hintAlone}</p>
      <section>
        <h2>{words.start.sources}</h2>
        {sources.map((source) => (
          <SourceCard key={source.id} source={source} />
        ))}
      </section>
    </>
  );
}
