import { actorsDropped, hasRoom, relationshipsDropped, type Field } from '../../graph/paths/drop.js';
import { dragWords } from '../../graph/paths/drag-words.js';
import { list } from '../../graph/grammar.js';
import { words } from '../../graph/words.js';
import { editQuestion, usePaths } from './paths.js';
import { pictureNow } from '../picture/picture.js';
import { recordsNow } from '../records.js';
import { announce, notify, openPanel } from '../view.js';

/** What a field of the question is called. */
export const fieldName = (field: Field): string => (field === 'actors' ? words.connections.actors : words.paths[field]);

/** Puts what was dragged into a field of the question in the form, and opens it. */
export function dropOn(field: Field, ids: readonly string[]): void {
  const { entities, relationships } = recordsNow();
  const { draft } = usePaths.getState();
  const actors = ids.filter((id) => pictureNow().has(id));
  openPanel('paths');
  if (!hasRoom(draft, field, actors.filter((id) => !draft[field].includes(id)).length)) {
    notify(dragWords.full({ field: fieldName(field) }));
    return;
  }
  editQuestion(actors.length > 0 ? actorsDropped(draft, field, actors) : relationshipsDropped(draft, ids));
  const names = ids.map((id) => entities.get(id)?.name ?? relationships.get(id)?.text ?? id);
  announce(dragWords.put({ what: list(names), field: fieldName(field) }));
}
