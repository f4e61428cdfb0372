import { fieldsFor, type Field } from '../../graph/paths/drop.js';
import { dragWords } from '../../graph/paths/drag-words.js';
import { list } from '../../graph/grammar.js';
import { endDrag, useDrag } from '../../state/paths/drag.js';
import { dropOn, fieldName } from '../../state/paths/drop.js';
import { usePaths } from '../../state/paths/paths.js';
import { usePicture } from '../../state/picture/picture.js';
import { useName } from '../parts/use-names.js';

/**
 * The fields of the question, over the panel, while something is dragged: what is dropped on one is put into it. It is for
 * pointers only; by keyboard the same is done by actions.
 */
export default function DropZones() {
  const { ids, over } = useDrag();
  const question = usePaths((paths) => paths.draft);
  const isActor = usePicture(({ history }) => ids.every((id) => history.present.picture.has(id)));
  const name = useName();
  const inside = (field: Field): string => {
    const held = field === 'avoid' && !isActor ? question.avoidRelationships : question[field];
    return held.length === 0 ? dragWords.empty : list(held.map(name));
  };
  return (
    <div className="drop-zones" aria-hidden="true">
      <p>{dragWords.title({ what: list(ids.map(name)) })}</p>
      {fieldsFor(question, !isActor).map((field) => (
        <div
          key={field}
          className="drop-zone"
          data-field={field}
          data-over={over === field}
          onDragOver={(event) => {
            event.preventDefault();
            if (over !== field) useDrag.setState({ over: field });
          }}
          onDrop={(event) => {
            event.preventDefault();
            endDrag(true);
            dropOn(field, ids);
          }}
        >
          <strong>{fieldName(field)}</strong>
          <span className="muted">{inside(field)}</span>
        </div>
      ))}
      {fieldsFor(question, !isActor).length === 0 && <p>{dragWords.nowhere}</p>}
    </div>
  );
}
