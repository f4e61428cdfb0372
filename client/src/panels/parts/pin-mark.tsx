import { words } from '../../graph/words.js';
import { usePicture } from '../../state/picture/picture.js';

/** Says in the text what the canvas shows by a pin: that layouts leave the entity where it is. */
export function PinMark({ id }: { readonly id: string }) {
  const pinned = usePicture(({ history }) => history.present.picture.get(id)?.pinned ?? false);
  return pinned ? <span className="pin-mark muted"> {words.layout.pinned}</span> : null;
}
