import type { PathFieldsFragment } from '../api/generated/graphql.js';
import { askPaths, usePaths } from '../state/paths.js';
import { clearShownPath, showPath } from '../state/shown-path.js';
import { words } from '../graph/words.js';
import { ClaimList } from './claim-list.js';
import { StatusChip } from './status-chip.js';

type Hop = PathFieldsFragment['hops'][number];

/** Asks the same question again, without an actor or a relationship. */
function avoid(part: { readonly actor?: string; readonly line?: string }): void {
  const { asked } = usePaths.getState();
  if (!asked) return;
  void askPaths({
    ...asked,
    avoid: part.actor === undefined ? asked.avoid : [...asked.avoid, part.actor],
    avoidRelationships: part.line === undefined ? asked.avoidRelationships : [...asked.avoidRelationships, part.line],
  });
}

function Step({ hop, last, weakest }: { readonly hop: Hop; readonly last: boolean; readonly weakest: boolean }) {
  const { relationship, alternatives, to } = hop;
  const [claim] = relationship.claims;
  return (
    <li className="step">
      <p>{relationship.text}</p>
      <p className="claim-head">
        <StatusChip status={relationship.status} />
        {weakest && <span className="muted">{words.paths.weakest}</span>}
        {claim && <span className="muted">{claim.locator}</span>}
      </p>
      <details className="step-sources">
        <summary>{words.details.claimCount(relationship.claims.length)}</summary>
        <ClaimList claims={relationship.claims} />
      </details>
      {alternatives.length > 0 && (
        <details>
          <summary>{words.paths.alternatives(alternatives.length)}</summary>
          <ul className="plain-list">
            {alternatives.map(({ id, text, status }) => (
              <li key={id}>
                {text} <StatusChip status={status} />
              </li>
            ))}
          </ul>
        </details>
      )}
      <div className="buttons">
        <button type="button" className="link" onClick={() => avoid({ line: relationship.id })}>
          {words.paths.avoidLine}
        </button>
        {!last && (
          <button type="button" className="link" onClick={() => avoid({ actor: to.id })}>
            {words.paths.avoidActor(to.name)}
          </button>
        )}
      </div>
    </li>
  );
}

/** One path: the actors it passes, and each step as a sentence with its sources. */
export function PathCard({ path, number }: { readonly path: PathFieldsFragment; readonly number: number }) {
  const shown = usePaths((paths) => paths.shown === path.id);
  const uneven = new Set(path.hops.map(({ relationship }) => relationship.status)).size > 1;
  return (
    <li className="path" data-shown={shown}>
      <button
        type="button"
        className="path-title"
        aria-pressed={shown}
        aria-label={`${words.paths.show(number)}: ${path.entities.map(({ name }) => name).join(', ')}`}
        onClick={() => (shown ? clearShownPath() : void showPath(path))}
      >
        <span className="path-number">{number}</span>
        <span>
          <span className="path-actors">{path.entities.map(({ name }) => name).join(' → ')}</span>
          <span className="muted path-facts">
            {words.paths.steps(path.length)}
            {path.validDuring && path.validDuring !== '../..' && <> · {words.paths.together(path.validDuring)}</>}
          </span>
        </span>
      </button>
      <ol className="steps">
        {path.hops.map((hop, index) => (
          <Step
            key={hop.index}
            hop={hop}
            last={index === path.hops.length - 1}
            weakest={uneven && path.weakestHop.index === hop.index}
          />
        ))}
      </ol>
    </li>
  );
}
