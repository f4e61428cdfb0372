import { create } from 'zustand';
import { difference, type Difference } from '../../graph/saved/difference.js';
import { ALL_EVIDENCE, sift, type EvidenceFilter } from '../../graph/evidence/evidence.js';
import { foldedIds, foldsBeside, NO_FOLDS, placesOf, type FoldedPicture, type Folds } from '../../graph/folds/folds.js';
import { amend, commit, goTo, redo, startHistory, undo, type History } from '../../graph/history.js';
import { PLAIN, type MeasureLook } from '../../graph/measures/measure-look.js';
import type { PathQuestion } from '../../graph/paths/path-question.js';
import { drawnRelationships, EMPTY_PICTURE, type Picture } from '../../graph/picture.js';
import type { Guides } from '../../graph/layout/types.js';
import type { TimeView } from '../../graph/time/time-view.js';
import { words } from '../../graph/words.js';
import { recordsNow } from '../records.js';
import { announce } from '../view.js';

/** How many entities can be drawn: as many as the API takes beside those it is asked to look between. */
export const MOST_DRAWN = 5_000;

/**
 * What one step back takes back: what is drawn and what is folded, what its places mean, the question asked, what evidence
 * is hidden, which measures are shown, and the time looked at.
 */
export interface Step {
  readonly picture: Picture;
  readonly folds: Folds;
  readonly guides: Guides | null;
  readonly question: PathQuestion | null;
  readonly evidence: EvidenceFilter;
  readonly look: MeasureLook;
  readonly time: TimeView | null;
}

export const usePicture = create<{ readonly history: History<Step> }>(() => ({
  history: startHistory<Step>({
    picture: EMPTY_PICTURE,
    folds: NO_FOLDS,
    guides: null,
    question: null,
    evidence: ALL_EVIDENCE,
    look: PLAIN,
    time: null,
  }),
}));

/** The picture with what it was before and what was undone. */
export const historyNow = (): History<Step> => usePicture.getState().history;

export const pictureNow = (): Picture => historyNow().present.picture;

/** What is folded now. */
export const foldsNow = (): Folds => historyNow().present.folds;

/** What the places of the last layout mean; null where they mean nothing. */
export const guidesNow = (): Guides | null => historyNow().present.guides;

/** The question that was asked last and not taken back; null when none was. */
export const questionNow = (): PathQuestion | null => historyNow().present.question;

/** What evidence is hidden now. */
export const evidenceNow = (): EvidenceFilter => historyNow().present.evidence;

function changesInWords({ added, removed }: Difference): string {
  const some = ({ entities, relationships }: Difference['added']) => ({
    actors: words.actors({ count: entities }),
    relationships: words.relationships({ count: relationships }),
  });
  return [
    ...(added.entities > 0 ? [words.added(some(added))] : []),
    ...(removed.entities > 0 ? [words.removed(some(removed))] : []),
  ].join(' ');
}

const withFolded = ({ picture, folds }: FoldedPicture): Picture =>
  folds.length === 0 ? picture : new Map([...picture, ...placesOf(folds, picture)]);

function change(history: History<Step>): void {
  const before = historyNow().present;
  usePicture.setState({ history });
  const { picture, folds, evidence } = history.present;
  // What is folded or opened neither came nor went.
  const changed = difference(withFolded(before), withFolded(history.present), recordsNow());
  const folded = foldedIds(folds).length;
  const said = [
    ...(changed.added.entities + changed.removed.entities > 0 ? [changesInWords(changed)] : []),
    ...(folded === foldedIds(before.folds).length ? [] : [words.folds.now({ count: folded })]),
  ];
  if (said.length > 0) announce(said.join(' '));
  if (evidence === before.evidence) return;
  const { hidden } = sift(drawnRelationships(picture, recordsNow()), evidence);
  announce(words.evidence.hidden({ count: hidden.length }));
}

const same = <T>(a: T, b: T): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Makes this the picture, as a step that can be undone, and announces what came and went. */
export function commitPicture(picture: Picture): void {
  if (picture !== pictureNow()) commitFolds({ picture, folds: foldsNow() });
}

/** Makes this the picture, and this what of it is folded, as a step that can be undone. */
export function commitFolds({ picture, folds }: FoldedPicture): void {
  change(commit(historyNow(), { ...historyNow().present, picture, folds: foldsBeside(folds, picture) }));
}

/** Makes this what was folded when the picture became what it is: no step of its own. */
export function amendFolds(folds: Folds): void {
  change(amend(historyNow(), { ...historyNow().present, folds: foldsBeside(folds, pictureNow()) }));
}

/** Makes this the picture, laid out anew, as a step that can be undone. */
export function commitLayout(picture: Picture, guides: Guides | null): void {
  if (picture === pictureNow() && guides === guidesNow()) return;
  const folds = foldsBeside(foldsNow(), picture);
  change(commit(historyNow(), { ...historyNow().present, picture, folds, guides }));
}

/** Makes this the question asked, as a step that can be undone. */
export function commitQuestion(question: PathQuestion): void {
  if (!same(question, questionNow())) change(commit(historyNow(), { ...historyNow().present, question }));
}

/** Makes this the question that was asked when the picture became what it is: no step of its own. */
export function amendQuestion(question: PathQuestion | null): void {
  if (!same(question, questionNow())) change(amend(historyNow(), { ...historyNow().present, question }));
}

/** Makes this what evidence is hidden, as a step that can be undone. */
export function commitEvidence(evidence: EvidenceFilter): void {
  if (!same(evidence, evidenceNow())) change(commit(historyNow(), { ...historyNow().present, evidence }));
}

/** Makes this what was hidden when the picture became what it is: no step of its own. */
export function amendEvidence(evidence: EvidenceFilter): void {
  if (!same(evidence, evidenceNow())) change(amend(historyNow(), { ...historyNow().present, evidence }));
}

/** Which measures are shown now. */
export const lookNow = (): MeasureLook => historyNow().present.look;

/** Shows these measures, as a step that can be undone. */
export function commitLook(look: MeasureLook): void {
  if (!same(look, lookNow())) change(commit(historyNow(), { ...historyNow().present, look }));
}

/** Makes these the measures shown when the picture became what it is: no step of its own. */
export function amendLook(look: MeasureLook): void {
  if (!same(look, lookNow())) change(amend(historyNow(), { ...historyNow().present, look }));
}

/** The time the picture is looked at, as of the last step; null where it is shown whatever its dates. */
export const timeAsked = (): TimeView | null => historyNow().present.time;

/** Makes this the time the picture is looked at, as a step that can be undone. */
export function commitTime(time: TimeView | null): void {
  if (!same(time, timeAsked())) change(commit(historyNow(), { ...historyNow().present, time }));
}

/** Makes this the time the picture is looked at since it became what it is: no step of its own. */
export function amendTime(time: TimeView | null): void {
  if (!same(time, timeAsked())) change(amend(historyNow(), { ...historyNow().present, time }));
}

/** Forgets the steps before this one. */
export const forgetSteps = (): void => change(startHistory(historyNow().present));

export const undoPicture = (): void => change(undo(historyNow()));
export const redoPicture = (): void => change(redo(historyNow()));
/** Goes back to what was drawn at a moment, and what could be undone then; what came since can be done again. */
export const returnTo = (moment: History<Step>): void => change(goTo(historyNow(), moment.present) ?? moment);
export const canUndo = (): boolean => historyNow().past.length > 0;
export const canRedo = (): boolean => historyNow().future.length > 0;
