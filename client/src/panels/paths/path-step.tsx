import type { HopFieldsFragment } from '../../api/generated/graphql.js';
import { avoiding, avoidingRelationship, leadingThrough } from '../../graph/paths/path-question.js';
import { usePaths } from '../../state/paths/paths.js';
import { redirect } from '../../state/paths/shown-path.js';
import { words } from '../../graph/words.js';
import { SourcedRelationship } from '../evidence/sourced-relationship.js';

function AvoidRelationship({ id }: { readonly id: string }) {
  return (
    <button
      type="button"
      className="link"
      onClick={() => void redirect((question) => avoidingRelationship(question, id))}
    >
      {words.paths.avoidLine}
    </button>
  );
}

/** Leads the question around or, where it asks for paths, through the actor a step arrives at. */
function Redirect({ actor: { id, name } }: { readonly actor: HopFieldsFragment['to'] }) {
  const forPaths = usePaths(({ asked }) => asked?.asks === 'PATHS');
  return (
    <>
      <button type="button" className="link" onClick={() => void redirect((question) => avoiding(question, id))}>
        {words.paths.avoidActor({ name })}
      </button>
      {forPaths && (
        <button
          type="button"
          className="link"
          onClick={() => void redirect((question) => leadingThrough(question, id))}
        >
          {words.paths.leadThrough({ name })}
        </button>
      )}
    </>
  );
}

interface Props {
  readonly hop: Pick<HopFieldsFragment, 'relationship' | 'to'> & {
    readonly alternatives: readonly HopFieldsFragment['relationship'][];
  };
  readonly last: boolean;
  readonly weakest: boolean;
}

/** One step of a path: what makes it, who says so, what else would make it, and how to lead the path elsewhere. */
export function PathStep({ hop, last, weakest }: Props) {
  const { relationship, alternatives, to } = hop;
  return (
    <li className="step">
      <SourcedRelationship relationship={relationship} note={weakest ? words.paths.weakest : null} />
      {alternatives.length > 0 && (
        <details>
          <summary>{words.paths.alternatives({ count: alternatives.length })}</summary>
          <ul className="alternatives">
            {alternatives.map((alternative) => (
              <li key={alternative.id}>
                <SourcedRelationship relationship={alternative}>
                  <AvoidRelationship id={alternative.id} />
                </SourcedRelationship>
              </li>
            ))}
          </ul>
        </details>
      )}
      <div className="buttons">
        <AvoidRelationship id={relationship.id} />
        {!last && <Redirect actor={to} />}
      </div>
    </li>
  );
}
