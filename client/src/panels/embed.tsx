import { Suspense, useEffect, useRef } from 'react';
import { savedWords } from '../graph/saved/saved-words.js';
import { words } from '../graph/words.js';
import { useDataset } from '../state/dataset.js';
import { useSaved, type SavedView } from '../state/saved/saved.js';
import { Legend } from './legend/legend.js';
import { LostBanner } from './page/lost-banner.js';
import { NoticeBar } from './page/messages.js';
import type { MountCanvas } from './page/picture-area.js';
import { SourceCard } from './evidence/source-card.js';
import { TaskStatus } from './page/task-status.js';
import '../styles/embed.css';

/** What a saved view is called, and the step of it that is shown. */
const titlesOf = ({ title, steps }: SavedView, step: number): string =>
  [title, steps[step]?.title].filter(Boolean).join(' · ');

/** A view to look at in a frame of another site: the picture, what it means, and where it comes from. */
export function Embed({ mountCanvas }: { readonly mountCanvas: MountCanvas }) {
  const container = useRef<HTMLDivElement>(null);
  const data = useDataset(({ info }) => info?.title ?? words.appName);
  const saved = useSaved(({ open }) => open && titlesOf(open.view, open.step));
  const sources = useDataset((dataset) => dataset.sources);
  useEffect(() => (container.current ? mountCanvas(container.current) : undefined), [mountCanvas]);
  return (
    <div className="embed">
      <NoticeBar />
      <main className="view">
        <div className="canvas-holder">
          <div id="canvas" className="canvas" ref={container} role="img" aria-label={words.picture.label} />
          <Suspense>
            <Legend />
          </Suspense>
        </div>
        <TaskStatus />
      </main>
      <LostBanner />
      <footer className="embed-foot">
        <h1>{saved ?? data}</h1>
        {saved && <span className="muted">{data}</span>}
        <details>
          <summary>{savedWords.embed.sources}</summary>
          <div className="embed-sources">
            {sources.map((source) => (
              <SourceCard key={source.id} source={source} />
            ))}
          </div>
        </details>
        <a
          href="/"
          target="_blank"
          rel="noreferrer"
          onClick={(event) => {
            event.currentTarget.href = `/${location.hash}`;
          }}
        >
          {savedWords.embed.open}
        </a>
      </footer>
    </div>
  );
}
