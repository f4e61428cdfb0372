import { ACTIONS } from '../../state/actions/actions.js';
import { usePicture } from '../../state/picture/picture.js';
import { select, useSelection } from '../../state/selection.js';
import { words } from '../../graph/words.js';
import { ActionButton } from '../parts/action-button.js';
import { EntityDetails } from './entity-details.js';
import { RelationshipDetails } from './relationship-details.js';
import { useName } from '../parts/use-names.js';

function Several({ ids }: { readonly ids: readonly string[] }) {
  const name = useName();
  return (
    <>
      <h2>{words.details.several({ count: ids.length })}</h2>
      <div className="buttons">
        <ActionButton action={ACTIONS.connect} />
        <ActionButton action={ACTIONS.connectAll} />
        <ActionButton action={ACTIONS.findCommon} />
        <ActionButton action={ACTIONS.remove} />
      </div>
      <ul className="plain-list">
        {ids.map((id) => (
          <li key={id}>
            <button type="button" className="link" onClick={() => select([id])}>
              {name(id)}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

/** What is selected, in full. */
export function DetailsPanel() {
  const selected = useSelection((selection) => selection.selected);
  const picture = usePicture(({ history }) => history.present.picture);
  const [id, ...more] = selected;
  if (id === undefined) {
    return (
      <div className="empty-panel">
        <p>
          <strong>{words.details.nothing}</strong>
        </p>
        <p className="muted">{words.details.nothingHint}</p>
      </div>
    );
  }
  if (more.length > 0) return <Several ids={selected} />;
  return picture.has(id) ? <EntityDetails id={id} /> : <RelationshipDetails id={id} />;
}
