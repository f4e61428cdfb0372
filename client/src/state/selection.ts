import { create } from 'zustand';
import { shallow } from 'zustand/vanilla/shallow';
import { passes } from '../graph/evidence/evidence.js';
import type { Followed } from './followed.js';
import { evidenceNow, pictureNow, usePicture } from './picture/picture.js';
import { recordsNow } from './records.js';

/** Ids of selected entities and relationships, in the order they were selected. */
export const useSelection = create<{ readonly selected: readonly string[] }>(() => ({ selected: [] }));

export const selectionNow = (): readonly string[] => useSelection.getState().selected;

let asked: readonly string[] = [];
let ids: ReadonlySet<string> = new Set();

/** Whether something is among what is selected: thousands ask, one after the other, whenever that changes. */
export function isIn(selected: readonly string[], id: string): boolean {
  if (selected !== asked) [asked, ids] = [selected, new Set(selected)];
  return ids.has(id);
}

/** Selects exactly these. */
export function select(ids: readonly string[]): void {
  if (!shallow(ids, selectionNow())) useSelection.setState({ selected: [...ids] });
}

export const followedSelection: Followed<readonly string[]> = { now: selectionNow, same: shallow, goBack: select };

/** Selects one more, or one less. */
export function toggleSelected(id: string): void {
  const selected = selectionNow();
  select(selected.includes(id) ? selected.filter((other) => other !== id) : [...selected, id]);
}

/** Selected entities that are drawn, first selected first. */
export const selectedEntities = (): string[] => selectionNow().filter((id) => pictureNow().has(id));

/** The one selected entity; null when none or several are. */
export function onlySelectedEntity(): string | null {
  const [id, ...more] = selectedEntities();
  return id !== undefined && more.length === 0 ? id : null;
}

function isDrawn(id: string): boolean {
  const picture = pictureNow();
  if (picture.has(id)) return true;
  const line = recordsNow().relationships.get(id);
  return !!line && picture.has(line.source) && picture.has(line.target) && passes(evidenceNow(), line);
}

// What is no longer drawn is no longer selected.
usePicture.subscribe(() => select(selectionNow().filter(isDrawn)));
