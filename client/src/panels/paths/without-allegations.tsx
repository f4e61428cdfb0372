import type { PathFieldsFragment } from '../../api/generated/graphql.js';
import { PathsQuery } from '../../api/path-documents.js';
import type { PathQuestion } from '../../graph/paths/path-question.js';
import { askedWithoutAllegations, toPathInput } from '../../state/paths/path-input.js';
import { usePaths } from '../../state/paths/paths.js';
import { usePreferences } from '../../state/preferences.js';
import { redirect } from '../../state/paths/shown-path.js';
import { useQuery } from '../../state/use-query.js';
import { noPathWords } from '../../graph/paths/no-path-words.js';
import { words } from '../../graph/words.js';
import { Failure } from '../parts/failure.js';
import { Waiting } from '../page/waiting.js';

function Elsewhere({ question }: { readonly question: PathQuestion }) {
  const lang = usePreferences(({ language }) => language);
  const { data, error, retry, cancel } = useQuery(PathsQuery, { input: toPathInput(question), lang });
  if (error) return <Failure what={words.paths.failed} error={error} retry={retry} />;
  if (!data) return <Waiting cancel={cancel} />;
  const { paths } = data;
  if (paths.__typename === 'PathLimitReached') return <p>{noPathWords.stopped[paths.stoppedBy]}</p>;
  const [path] = paths.__typename === 'PathSet' ? paths.paths : [];
  if (!path) return <p>{words.paths.nowhere}</p>;
  const names = path.entities.map(({ name }) => name).join(' → ');
  return (
    <>
      <p>{words.paths.elsewhere({ steps: words.paths.steps({ count: path.length }), names })}</p>
      <button
        type="button"
        className="small"
        onClick={() => void redirect((asked) => ({ ...asked, statuses: question.statuses }))}
      >
        {words.paths.askWithout}
      </button>
    </>
  );
}

/** Whether a path, or else its two ends in some other way, are connected without allegations. */
export function WithoutAllegations({ path }: { readonly path: PathFieldsFragment }) {
  const asked = usePaths((paths) => paths.asked);
  const [from] = path.entities;
  const to = path.entities.at(-1);
  if (!asked || !from || !to) return null;
  if (path.holdsWithoutAllegations) return <p className="verdict">{words.paths.holds}</p>;
  const question = askedWithoutAllegations(asked, from.id, to.id);
  return (
    <div className="verdict">
      <p>{words.paths.holdsNot}</p>
      {question ? <Elsewhere question={question} /> : <p>{words.paths.onlyAllegations}</p>}
    </div>
  );
}
