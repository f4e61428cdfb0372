import { useEffect, useMemo, useRef, useState } from 'react';
import type { Axis } from '../../graph/time/axis.js';
import { histogram } from '../../graph/time/histogram.js';
import type { Dated } from '../../graph/time/holds.js';
import { timeWords } from '../../graph/time/words.js';
import { askAsOf } from '../../state/time/time-actions.js';
import { closeTimeBar, useTime } from '../../state/time/time.js';
import { IconButton, TimeSettings, TimeSteps } from './time-controls.js';
import { TimeDates } from './time-dates.js';
import { TimeHistogram } from './time-histogram.js';
import { TimeMode } from './time-mode.js';
import { TimeSlider } from './time-slider.js';
import { TimeSummary } from './time-summary.js';
import { TimeTable } from './time-table.js';
import { useDated } from './use-dated.js';

function Row({ axis, things }: { readonly axis: Axis; readonly things: readonly Dated[] }) {
  const columns = useMemo(() => histogram(axis, things), [axis, things]);
  const view = useTime(({ now }) => now);
  const [tableOpen, setTableOpen] = useState(false);
  return (
    <>
      <div>
        <TimeHistogram axis={axis} things={things} columns={columns} />
        <TimeSlider axis={axis} />
      </div>
      <div className="time-foot">
        {view ? <TimeSummary /> : <p className="muted time-summary">{timeWords.hint}</p>}
        <div className="time-rest">
          {view && (
            <button type="button" className="small" onClick={askAsOf}>
              {timeWords.ask[view.mode]}
            </button>
          )}
          <button type="button" className="small" onClick={() => setTableOpen(true)}>
            {timeWords.histogram.table}
          </button>
        </div>
      </div>
      {tableOpen && <TimeTable columns={columns} onClose={() => setTableOpen(false)} />}
    </>
  );
}

/** Under the picture: when what is drawn began and ended, and which time it is looked at. */
export default function TimeBar() {
  const { things, axis } = useDated();
  const view = useTime(({ now }) => now);
  // On a narrow page, what is needed more rarely is behind a button.
  const [more, setMore] = useState(false);
  const bar = useRef<HTMLElement>(null);
  // Whoever opens the bar wants to choose a time next, unless something else was begun while it was being loaded.
  useEffect(() => {
    const { openedFrom } = useTime.getState();
    if (openedFrom === null) return;
    useTime.setState({ openedFrom: null });
    const stayed = document.activeElement === openedFrom || !openedFrom.isConnected;
    if (stayed) bar.current?.querySelector('select')?.focus({ preventScroll: true });
  }, []);
  return (
    <section ref={bar} className="time-bar" aria-label={timeWords.title} data-more={more}>
      <div className="time-head">
        <TimeMode />
        {view && <TimeDates key={`${view.mode} ${view.from} ${view.to}`} view={view} />}
        {axis && <TimeSteps />}
        {axis && <TimeSettings />}
        <button
          type="button"
          className="small time-more"
          aria-expanded={more}
          onClick={() => setMore((before) => !before)}
        >
          {timeWords.more}
        </button>
        <div className="time-close">
          <IconButton icon="close" label={timeWords.close} onClick={closeTimeBar} />
        </div>
      </div>
      {axis ? <Row axis={axis} things={things} /> : <p className="muted">{timeWords.nothingDated}</p>}
    </section>
  );
}
