import { useMemo } from 'react';
import { formatSpan } from '../../graph/partial-date.js';
import { changesOf, type ChangedLine } from '../../graph/time/changes.js';
import type { Dated } from '../../graph/time/holds.js';
import { signOf } from '../../graph/time/signs.js';
import { timeWords } from '../../graph/time/words.js';
import { words } from '../../graph/words.js';
import { canvas } from '../../state/canvas-port.js';
import { drawnNow } from '../../state/picture/drawn.js';
import { select } from '../../state/selection.js';
import { setTimeMode } from '../../state/time/time-actions.js';
import { useTime } from '../../state/time/time.js';
import { StatusChip } from '../parts/status-chip.js';
import { TimeMark } from './time-mark.js';

const datesOf = (one: Dated): string => formatSpan(one.since, one.until, words.dates) ?? timeWords.list.noDates;

/** Selects what is in the list and has it in view; the list stays. */
function goTo(id: string, ends: readonly string[]): void {
  select([id]);
  canvas().reveal(ends);
}

function Line({ relationship, moment }: ChangedLine) {
  const { id, text, status, source, target } = relationship;
  return (
    <li className="change" data-mark={moment.mark}>
      <p className="change-head">
        <span className="change-sign" aria-hidden="true">
          {signOf(moment)}
        </span>
        <TimeMark id={id} />
        <StatusChip status={status} />
        <span className="muted">{datesOf(relationship)}</span>
      </p>
      <button type="button" className="link" onClick={() => goTo(id, [source, target])}>
        {text}
      </button>
    </li>
  );
}

function Group({ title, lines }: { readonly title: string; readonly lines: readonly ChangedLine[] }) {
  if (lines.length === 0) return null;
  return (
    <section className="changes">
      <h3>
        {title} <span className="count">{lines.length}</span>
      </h3>
      <ul>
        {lines.map((line) => (
          <Line key={line.relationship.id} {...line} />
        ))}
      </ul>
    </section>
  );
}

/** What was added, ended and changed between the two dates compared, each with its dates and its sources. */
export default function ChangesPanel() {
  const { now, moments } = useTime();
  const changes = useMemo(() => {
    const { entities, relationships } = drawnNow();
    return moments && changesOf(entities, relationships, moments);
  }, [moments]);
  const { list } = timeWords;
  if (now?.mode !== 'COMPARE' || !changes) {
    return (
      <div className="empty-panel">
        <p className="muted">{list.notCompared}</p>
        <button type="button" onClick={() => setTimeMode('COMPARE')}>
          {timeWords.modes.COMPARE}
        </button>
      </div>
    );
  }
  const { replaced, added, ended, between, perhaps, actors, undated } = changes;
  const nothing = [replaced, added, ended, between, perhaps, actors].every((list) => list.length === 0);
  return (
    <>
      <h2>{list.title({ from: now.from, to: now.to })}</h2>
      {nothing && <p>{list.nothing}</p>}
      <Group title={list.REPLACED} lines={replaced} />
      <Group title={list.ADDED} lines={added} />
      <Group title={list.ENDED} lines={ended} />
      <Group title={list.BETWEEN} lines={between} />
      {actors.length > 0 && (
        <section className="changes">
          <h3>
            {list.ACTORS} <span className="count">{actors.length}</span>
          </h3>
          <ul>
            {actors.map(({ entity, moment }) => (
              <li key={entity.id} className="change" data-mark={moment.mark}>
                <p className="change-head">
                  <span className="change-sign" aria-hidden="true">
                    {signOf(moment)}
                  </span>
                  <TimeMark id={entity.id} />
                  <span className="muted">{datesOf(entity)}</span>
                </p>
                <button type="button" className="link" onClick={() => goTo(entity.id, [entity.id])}>
                  {entity.name}
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
      <Group title={list.PERHAPS} lines={perhaps} />
      {undated > 0 && <p className="muted">{list.undated({ count: undated })}</p>}
    </>
  );
}
