import { showActor } from '../../state/picture/explore.js';
import { usePicture } from '../../state/picture/picture.js';
import { words } from '../../graph/words.js';
import { TypeBadge } from './type-badge.js';

interface Props {
  readonly actor: { readonly id: string; readonly name: string; readonly type: { readonly id: string } };
}

/** An actor's name that leads to it: it is drawn if it is not, selected, and its details are opened. */
export function ActorLink({ actor }: Props) {
  const drawn = usePicture(({ history }) => history.present.picture.has(actor.id));
  return (
    <button
      type="button"
      className="actor-link"
      title={drawn ? undefined : words.details.draw({ name: actor.name })}
      onClick={() => void showActor(actor.id)}
    >
      <TypeBadge type={actor.type.id} />
      <span>{actor.name}</span>
    </button>
  );
}
