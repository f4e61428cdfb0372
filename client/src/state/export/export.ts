import { create } from 'zustand';
import { RequestError } from '../../api/client.js';
import { assemble } from '../../graph/export/assemble.js';
import { conditionsInWords, questionInWords, whatIsShown, type Namer } from '../../graph/export/conditions.js';
import type { ExportContent } from '../../graph/export/content.js';
import { exportWords } from '../../graph/export/words.js';
import { removeEntities } from '../../graph/picture.js';
import { words } from '../../graph/words.js';
import { ontologyNow, useDataset } from '../dataset.js';
import { siftedRelationships } from '../picture/evidence.js';
import { ChangedError, loadClaims } from '../load-claims.js';
import { usePaths } from '../paths/paths.js';
import { evidenceNow, pictureNow } from '../picture/picture.js';
import { languageNow } from '../preferences.js';
import { recordsNow } from '../records.js';
import { sidesShown } from '../paths/sides-shown.js';
import { foldConditions } from './export-folds.js';
import { exportedGuides, exportedMeasures } from './export-looks.js';
import { exportedTime, timeConditions } from './export-time.js';
import { explain } from '../tasks.js';
import { hiddenNow } from '../time/time.js';

/** How far an export has come. Files are made only of what was read to the end. */
type Export =
  | { readonly phase: 'loading'; readonly done: number; readonly total: number }
  | { readonly phase: 'failed'; readonly why: string }
  | { readonly phase: 'cancelled' }
  | { readonly phase: 'ready'; readonly content: ExportContent };

const BEGINNING: Export = { phase: 'loading', done: 0, total: 0 };

export const useExport = create<{ readonly now: Export }>(() => ({ now: BEGINNING }));

const become = (now: Export): void => useExport.setState({ now });

let running = new AbortController();

/** Stops reading; nothing of what was read is used. */
export function cancelExport(): void {
  running.abort();
  if (useExport.getState().now.phase === 'loading') become({ phase: 'cancelled' });
}

/** Forgets what was read: the next export reads anew. */
export function endExport(): void {
  running.abort();
  become(BEGINNING);
}

function namer(): Namer {
  const { entities } = recordsNow();
  const { sources } = useDataset.getState();
  const { entityTypes, relationshipTypes } = ontologyNow();
  return {
    entity: (id) => entities.get(id)?.name ?? id,
    entityType: (id) => entityTypes.get(id)?.label ?? id,
    relationshipType: (id) => relationshipTypes.get(id)?.label ?? id,
    source: (id) => sources.find((source) => source.id === id)?.title ?? id,
  };
}

/** The question whose answer is brought out of the picture, if one is. */
function answered(): { readonly question: string; readonly conditions: readonly string[] } | null {
  const paths = usePaths.getState();
  if (!paths.asked || sidesShown(paths).size === 0) return null;
  return { question: questionInWords(paths.asked, namer()), conditions: conditionsInWords(paths.asked, namer()) };
}

/** Today where the reader is, as `2026-11-24`: the way dates are written in Sweden. */
const today = (): string => new Intl.DateTimeFormat('sv-SE').format(new Date());

async function read(signal: AbortSignal): Promise<ExportContent> {
  const away = hiddenNow();
  const picture = removeEntities(pictureNow(), away);
  const time = exportedTime();
  const language = languageNow();
  const answer = answered();
  const { shown, hidden } = siftedRelationships();
  const { guides, said } = exportedGuides();
  const frame = {
    picture,
    language,
    ontology: ontologyNow(),
    title: answer?.question ?? useDataset.getState().info?.title ?? words.appName,
    conditions: [
      whatIsShown(evidenceNow(), hidden.length, namer()),
      ...said,
      ...timeConditions(time, away.size),
      ...foldConditions(),
      ...(answer ? [exportWords.asked({ question: answer.question }), ...answer.conditions] : []),
    ],
    broughtOut: new Set(sidesShown(usePaths.getState()).keys()),
    time,
    guides,
    measures: exportedMeasures([...picture.keys()]),
  };
  const entities = [...picture.keys()];
  const relationships = shown.map(({ id }) => id).filter((id) => !away.has(id));
  const total = entities.length + relationships.length;
  const tell = (done: number): void => {
    if (!signal.aborted) become({ phase: 'loading', done, total });
  };
  tell(0);
  const sourced = await loadClaims({ entities, relationships, lang: language }, tell, signal);
  return assemble({ ...frame, ...sourced, made: today() });
}

/** Reads what is shown now, with all its claims. Failures are kept, in words. */
export async function loadExport(): Promise<void> {
  running.abort();
  running = new AbortController();
  const { signal } = running;
  try {
    const content = await read(signal);
    if (!signal.aborted) become({ phase: 'ready', content });
  } catch (error) {
    if (signal.aborted) return;
    if (error instanceof RequestError) become({ phase: 'failed', why: explain(error) });
    else if (error instanceof ChangedError) become({ phase: 'failed', why: exportWords.changed });
    else throw error;
  }
}
