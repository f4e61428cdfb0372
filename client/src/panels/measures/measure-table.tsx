import { useMemo, useState } from 'react';
import { csvTable } from '../../graph/export/csv.js';
import { MEASURE_IDS, SIZE_MEASURES, type MeasureId } from '../../graph/measures/measure-look.js';
import {
  measureCells,
  measureFigure,
  rowsOf,
  sortRows,
  type MeasureRow,
  type SortBy,
} from '../../graph/measures/measure-table.js';
import { measureWords } from '../../graph/measures/measure-words.js';
import type { Measured } from '../../graph/measures/all.js';
import { words } from '../../graph/words.js';
import { canvas } from '../../state/canvas-port.js';
import { download } from '../../state/download.js';
import { isIn, select, useSelection } from '../../state/selection.js';
import { announce } from '../../state/view.js';
import { GroupMark } from './group-mark.js';
import { Histogram } from '../time/histogram.js';
import { useDrawn } from '../parts/use-drawn.js';

/** So many rows are there to begin with, and more when asked for: thousands at once would hold up the page. */
const ROWS = 100;

/** A value with a bar as long as its share of the greatest. */
function Value({ value, greatest }: { readonly value: number; readonly greatest: number }) {
  const share = greatest > 0 ? value / greatest : 0;
  return (
    <td className="figure">
      {measureFigure(value)}
      <span className="value-bar" style={{ width: `${share * 100}%` }} aria-hidden="true" />
    </td>
  );
}

function Row({ row, greatest }: { readonly row: MeasureRow; readonly greatest: Readonly<Record<MeasureId, number>> }) {
  const selected = useSelection(({ selected }) => isIn(selected, row.id));
  const choose = (): void => {
    select([row.id]);
    canvas().reveal([row.id]);
  };
  return (
    <tr aria-selected={selected} onClick={choose}>
      <th scope="row">
        <button type="button" className="select-button" aria-pressed={selected} onClick={choose}>
          {row.name}
        </button>
      </th>
      {SIZE_MEASURES.map((measure) => (
        <Value key={measure} value={row[measure]} greatest={greatest[measure]} />
      ))}
      <td className="figure">
        <GroupMark group={row.communities} />
      </td>
    </tr>
  );
}

interface HeadProps {
  readonly name: string;
  readonly sorted: boolean;
  readonly order: 'ascending' | 'descending';
  readonly onSort: () => void;
}

function Head({ name, sorted, order, onSort }: HeadProps) {
  return (
    <th scope="col" aria-sort={sorted ? order : undefined}>
      <button type="button" className="link sort" onClick={onSort}>
        {name}
        {sorted && <span aria-hidden="true">{order === 'descending' ? ' ↓' : ' ↑'}</span>}
      </button>
    </th>
  );
}

function save(rows: readonly MeasureRow[]): void {
  const name = 'measures.csv';
  download(name, new Blob([csvTable(measureCells(rows))], { type: 'text/csv;charset=utf-8' }));
  announce(measureWords.saved({ name }));
}

const greatestOf = (rows: readonly MeasureRow[]): Readonly<Record<MeasureId, number>> =>
  Object.fromEntries(
    MEASURE_IDS.map((measure) => [measure, Math.max(0, ...rows.map((row) => row[measure]))]),
  ) as Record<MeasureId, number>;

/** The actors shown with their measures: sortable, with what the measure sorted by means and how it is distributed. */
export function MeasureTable({ measured }: { readonly measured: Measured }) {
  const { entities } = useDrawn();
  const [by, setBy] = useState<SortBy>('degree');
  const [shown, setShown] = useState(ROWS);
  const rows = useMemo(() => sortRows(rowsOf(entities, measured), by), [entities, measured, by]);
  const explained: MeasureId = by === 'name' ? 'degree' : by;
  const { name, meaning, formula } = measureWords.measures[explained];
  const left = rows.length - shown;
  const greatest = useMemo(() => greatestOf(rows), [rows]);
  return (
    <>
      <section aria-label={name}>
        <h3>{name}</h3>
        <p>{meaning}</p>
        <p className="muted formula">
          {measureWords.formula}: {formula}
        </p>
        <Histogram
          name={name}
          values={rows.map((row) => row[explained])}
          whole={explained === 'degree' || explained === 'communities'}
        />
      </section>
      <div className="measure-scroller" tabIndex={0} role="region" aria-label={measureWords.table}>
        <table className="measure-table">
          <thead>
            <tr>
              <Head name={measureWords.actor} sorted={by === 'name'} order="ascending" onSort={() => setBy('name')} />
              {MEASURE_IDS.map((measure) => (
                <Head
                  key={measure}
                  name={measureWords.measures[measure].name}
                  sorted={by === measure}
                  order={measure === 'communities' ? 'ascending' : 'descending'}
                  onSort={() => setBy(measure)}
                />
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, shown).map((row) => (
              <Row key={row.id} row={row} greatest={greatest} />
            ))}
          </tbody>
        </table>
      </div>
      <div className="buttons">
        {left > 0 && (
          <button type="button" onClick={() => setShown(shown + ROWS)}>
            {words.details.moreOf({ next: Math.min(ROWS, left), left })}
          </button>
        )}
        <button type="button" onClick={() => save(rows)}>
          {measureWords.csv}
        </button>
      </div>
    </>
  );
}
