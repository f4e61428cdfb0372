import { list } from '../../graph/grammar.js';
import { NO_QUESTION, type Asks, type PathQuestion } from '../../graph/paths/path-question.js';
import { removeEntities } from '../../graph/picture.js';
import { words } from '../../graph/words.js';
import { canvas } from '../canvas-port.js';
import { show } from '../picture/explore.js';
import { foundIn, type Found } from './found.js';
import { askPaths, asksFor, changeQuestion, usePaths, type PathsStore } from './paths.js';
import { commitPicture, pictureNow } from '../picture/picture.js';
import { select, selectionNow } from '../selection.js';
import { comparedPath, shownPath } from './sides-shown.js';
import { announce, openPanel } from '../view.js';

/** The place of a path in the ranking, from 1; null where it is not in it. */
export function placeOf({ answer }: PathsStore, id: string | null): number | null {
  const index = foundIn(answer).findIndex((path) => path.id === id);
  return index === -1 ? null : index + 1;
}

const idsOf = (...paths: readonly (Found | null)[]): string[] =>
  paths.flatMap((path) => path?.entities.map(({ id }) => id) ?? []);

/** Only along a path one comes after the other. */
function shownInWords({ entities, hops }: Found): string {
  const names = entities.map(({ name }) => name);
  const asks = asksFor(usePaths.getState());
  if (asks === 'PATHS') return words.paths.shown({ names: names.join(words.paths.then) });
  if (asks === 'EVERY') return words.connections.everyFacts({ actors: names.length, relationships: hops.length });
  return words.connections.shown({ names: list(names) });
}

/** Draws something found and highlights it. A comparison with another one ends. */
export async function showPath(path: Found): Promise<void> {
  usePaths.setState({ shown: path.id, compared: null });
  await show(idsOf(path), () => announce(shownInWords(path)));
}

/** Takes the highlight away; what was drawn stays drawn. */
export const clearShownPath = (): void => usePaths.setState({ shown: null, compared: null });

/** Draws a path beside the highlighted one; the same again ends the comparison. */
export async function compareWith(path: Found): Promise<void> {
  const { compared } = usePaths.getState();
  if (compared === path.id) {
    usePaths.setState({ compared: null });
    return;
  }
  usePaths.setState({ compared: path.id });
  await show(idsOf(shownPath(usePaths.getState()), path), () => {
    const state = usePaths.getState();
    const [first, second] = [placeOf(state, state.shown), placeOf(state, path.id)];
    if (first !== null && second !== null) announce(words.paths.compared({ asks: asksFor(state), first, second }));
  });
}

/** Highlights the path so many places further down the list; from the end it begins again. */
export async function showNextPath(step: 1 | -1): Promise<void> {
  const { answer, shown } = usePaths.getState();
  const paths = foundIn(answer);
  const at = paths.findIndex(({ id }) => id === shown);
  const next = paths[at === -1 ? (step === 1 ? 0 : paths.length - 1) : (at + step + paths.length) % paths.length];
  if (next) await showPath(next);
}

/** Selects the next relationship along the highlighted path, has it in view and reads it out. */
export function followPath(step: 1 | -1): void {
  const hops = shownPath(usePaths.getState())?.hops ?? [];
  const selected = selectionNow();
  const at = hops.findIndex(({ relationship }) => selected.includes(relationship.id));
  const next = hops[at === -1 ? (step === 1 ? 0 : hops.length - 1) : (at + step + hops.length) % hops.length];
  if (!next) return;
  select([next.relationship.id]);
  canvas().reveal([next.from.id, next.to.id]);
  announce(words.paths.onStep({ number: next.index + 1, count: hops.length, text: next.relationship.text }));
}

/** Takes everything away that is not on the paths shown. */
export function keepOnlyShown(): void {
  const state = usePaths.getState();
  const kept = new Set(idsOf(shownPath(state), comparedPath(state)));
  if (kept.size === 0) return;
  commitPicture(
    removeEntities(
      pictureNow(),
      [...pictureNow().keys()].filter((id) => !kept.has(id)),
    ),
  );
  canvas().fit();
}

async function showFirstPath(): Promise<void> {
  const [first] = foundIn(usePaths.getState().answer);
  if (first) await showPath(first);
}

/** Opens the panel with a question about these two, asks it at once, and shows the first path found. */
export async function connect(from: string, to: string): Promise<void> {
  openPanel('paths');
  await askPaths({ ...NO_QUESTION, from: [from], to: [to] });
  await showFirstPath();
}

/** Opens the panel and asks a question about several actors at once, and shows the first thing found. */
export async function askAbout(asks: Asks, actors: readonly string[]): Promise<void> {
  openPanel('paths');
  await askPaths({ ...NO_QUESTION, asks, actors });
  await showFirstPath();
}

/** Changes the question from something shown, and shows the first path of the new answer. */
export async function redirect(change: (question: PathQuestion) => PathQuestion): Promise<void> {
  openPanel('paths');
  await changeQuestion(change);
  await showFirstPath();
}
