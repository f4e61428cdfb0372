import { towards, type ArrowDirection } from '../graph/direction.js';
import { farEnd, type Picture } from '../graph/picture.js';
import type { RelationshipRecord } from '../graph/records.js';
import { withoutSources } from '../graph/sentence.js';
import { words } from '../graph/words.js';
import { canvas } from './canvas-port.js';
import { ontologyNow } from './dataset.js';
import { shownRelationships } from './picture/evidence.js';
import { pictureNow } from './picture/picture.js';
import { recordsNow } from './records.js';
import { select, selectedEntities } from './selection.js';
import { hiddenNow } from './time/time.js';
import { announce } from './view.js';

/** What is drawn, without what the time asked for hides. */
function inSight(): Picture {
  const hidden = hiddenNow();
  return hidden.size === 0 ? pictureNow() : new Map([...pictureNow()].filter(([id]) => !hidden.has(id)));
}

function linesInSight(): RelationshipRecord[] {
  const hidden = hiddenNow();
  return shownRelationships().filter(({ id }) => !hidden.has(id));
}

/** Who somebody drawn is, and how many relationships of theirs are in sight; nothing of somebody unknown. */
export function actorInWords(id: string): string {
  const entity = recordsNow().entities.get(id);
  if (!entity) return '';
  const around = linesInSight().filter(({ source, target }) => source === id || target === id);
  return words.walked({
    name: entity.name,
    type: ontologyNow().entityTypes.get(entity.type)?.label ?? entity.type,
    relationships: words.relationships({ count: around.length }),
  });
}

function arriveAt(id: string, saying: string | null): void {
  const now = actorInWords(id);
  if (now === '') return;
  select([id]);
  canvas().reveal([id]);
  announce(saying === null ? now : `${saying} ${now}`);
}

/** The way gone: what it says, how many sources say so, and which. */
function sayingOf({ text, claimants }: RelationshipRecord): string {
  const titles = [...new Map(claimants.map(({ sourceId, source }) => [sourceId, source])).values()];
  const sentence = withoutSources(text, titles);
  return titles.length === 0 ? sentence : words.walkedBy({ sentence, count: titles.length, titles: titles.join('; ') });
}

/**
 * Goes from the selected entity to the neighbour in a direction, or, where no neighbour lies that way, to the nearest
 * other entity that does. With nothing selected, goes to the first entity drawn.
 */
export function walk(direction: ArrowDirection): void {
  const picture = inSight();
  const current = selectedEntities().at(-1);
  const at = current === undefined ? undefined : picture.get(current);
  if (current === undefined || !at) {
    const [first] = picture.keys();
    if (first !== undefined) arriveAt(first, null);
    return;
  }
  const around = linesInSight().filter(({ source, target }) => source === current || target === current);
  const neighbours = new Set(around.map((relationship) => farEnd(relationship, current)));
  const places = new Map([...picture].filter(([id]) => neighbours.has(id)));
  const next = towards(at, places, direction) ?? towards(at, picture, direction);
  if (next === null) return;
  const by = around.find((relationship) => farEnd(relationship, current) === next);
  arriveAt(next, by ? sayingOf(by) : null);
}
