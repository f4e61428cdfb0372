import { Suspense, useEffect, useRef } from 'react';
import { foldedIds } from '../../graph/folds/folds.js';
import { VIEWS } from '../../graph/view-state.js';
import { showOpening } from '../../state/start/apply-state.js';
import { start, useStart } from '../../state/start/load.js';
import { useDataset } from '../../state/dataset.js';
import { useArriving } from '../../state/picture/arriving.js';
import { usePicture } from '../../state/picture/picture.js';
import { useSaved } from '../../state/saved/saved.js';
import { useTasks } from '../../state/tasks.js';
import { useTime } from '../../state/time/time.js';
import { setView, useView } from '../../state/view.js';
import { words } from '../../graph/words.js';
import { HiddenNotice } from './hidden-notice.js';
import { Legend } from '../legend/legend.js';
import { loadLater } from '../parts/load-later.js';
import { Tabs } from './tabs.js';
import { TaskStatus } from './task-status.js';
import { Toolbar } from './toolbar.js';
import { useDrawn } from '../parts/use-drawn.js';

const GuideNote = loadLater(() => import('./guide-note.js'));
const StoryBar = loadLater(() => import('../saved/story-bar.js'));
const OverviewMap = loadLater(() => import('./overview-map.js'));
const TextView = loadLater(() => import('../text/text-view.js'));
const TimeBar = loadLater(() => import('../time/time-bar.js'));
const TimeChip = loadLater(() => import('../time/time-chip.js'));

/** Draws into an element until the function it answers with is called. */
export type MountCanvas = (container: HTMLElement) => () => void;

function Empty() {
  const phase = useStart((start) => start.phase);
  const hasOpening = useDataset(({ info }) => (info?.opening.length ?? 0) > 0);
  if (phase === 'loading') return null;
  if (phase === 'stopped')
    return (
      <div className="empty">
        <p>
          <strong>{words.waiting.notLoaded}</strong>
        </p>
        <button type="button" className="primary" onClick={() => void start()}>
          {words.waiting.load}
        </button>
      </div>
    );
  return (
    <div className="empty">
      <p>
        <strong>{words.picture.empty}</strong>
      </p>
      <p className="muted">{hasOpening ? words.picture.emptyHint : words.picture.emptyHintAlone}</p>
      {hasOpening && (
        <button type="button" className="primary" onClick={() => void showOpening()}>
          {words.picture.opening}
        </button>
      )}
    </div>
  );
}

function Canvas({ mount }: { readonly mount: MountCanvas }) {
  const container = useRef<HTMLDivElement>(null);
  useEffect(() => (container.current ? mount(container.current) : undefined), [mount]);
  return (
    <div
      id="canvas"
      className="canvas"
      ref={container}
      tabIndex={0}
      role="application"
      aria-label={words.picture.label}
      aria-describedby="canvas-instructions"
    />
  );
}

/** What is drawn: as a picture, or as text with the same content. */
export function PictureArea({ mount }: { readonly mount: MountCanvas }) {
  const view = useView((store) => store.view);
  const loading = useStart(({ phase }) => phase === 'loading');
  const working = useTasks(({ running }) => running !== null);
  const arriving = useArriving(({ share }) => share !== null);
  const storyOpen = useSaved(({ open }) => open !== null);
  const barOpen = useTime((time) => time.open);
  const timed = useTime(({ now }) => now !== null);
  const overviewOpen = useView((store) => store.overviewOpen);
  const { entities, relationships } = useDrawn();
  const hasGuides = usePicture(({ history }) => history.present.guides !== null);
  const folded = usePicture(({ history }) => foldedIds(history.present.folds).length);
  const count = [
    words.actors({ count: entities.length }),
    words.relationships({ count: relationships.length }),
    ...(folded > 0 ? [words.folds.folded({ count: folded })] : []),
  ].join(', ');
  return (
    <main className="picture" aria-busy={loading || working || arriving}>
      <div className="picture-bar">
        <Tabs
          label={words.views.label}
          tabs={VIEWS}
          names={words.views}
          current={view}
          controls="view"
          onChange={setView}
        />
        {timed && !barOpen && (
          <Suspense>
            <TimeChip />
          </Suspense>
        )}
        <span className="muted picture-count">{count}</span>
      </div>
      {storyOpen && (
        <Suspense>
          <StoryBar />
        </Suspense>
      )}
      <div id="view" role="tabpanel" aria-labelledby={`view-tab-${view}`} className="view">
        <p id="canvas-instructions" className="visually-hidden">
          {words.picture.instructions} {count}.
        </p>
        {/* The picture stays while the text is read, so that coming back to it costs nothing. */}
        <div className="canvas-holder" inert={view === 'text'} data-hidden={view === 'text'}>
          <Canvas mount={mount} />
          {entities.length === 0 && <Empty />}
          {hasGuides && view === 'picture' && (
            <Suspense>
              <GuideNote />
            </Suspense>
          )}
          <Toolbar />
          <HiddenNotice />
          <Legend />
          <Suspense>{overviewOpen && <OverviewMap />}</Suspense>
        </div>
        {view === 'text' && (
          <Suspense fallback={<p className="muted padded">{words.tasks.loading}</p>}>
            <TextView />
          </Suspense>
        )}
        <TaskStatus />
      </div>
      {barOpen && (
        <Suspense>
          <TimeBar />
        </Suspense>
      )}
    </main>
  );
}
