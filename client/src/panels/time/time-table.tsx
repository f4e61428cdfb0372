import { useEffect, useRef } from 'react';
import type { Column, Count } from '../../graph/time/histogram.js';
import { sayCount, sayPeriod } from '../../graph/time/saying.js';
import { timeWords } from '../../graph/time/words.js';

const isEmpty = ({ certain, possible }: Count): boolean => certain + possible === 0;

/** The histogram as a table: only the periods in which something begins or ends, or may. */
export function TimeTable({ columns, onClose }: { readonly columns: readonly Column[]; readonly onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  const { tableTitle, tableHint, period, starts, ends, close } = timeWords.histogram;
  return (
    <dialog ref={dialog} className="help time-table" aria-labelledby="time-table-title" onClose={onClose}>
      <h2 id="time-table-title">{tableTitle}</h2>
      <p className="muted">{tableHint}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">{period}</th>
            <th scope="col" className="figure">
              {starts}
            </th>
            <th scope="col" className="figure">
              {ends}
            </th>
          </tr>
        </thead>
        <tbody>
          {columns
            .filter((column) => !isEmpty(column.starts) || !isEmpty(column.ends))
            .map((column) => (
              <tr key={column.first}>
                <th scope="row">{sayPeriod(column)}</th>
                <td className="figure">{sayCount(column.starts)}</td>
                <td className="figure">{sayCount(column.ends)}</td>
              </tr>
            ))}
        </tbody>
      </table>
      <div className="buttons">
        <button type="button" className="primary" onClick={() => dialog.current?.close()}>
          {close}
        </button>
      </div>
    </dialog>
  );
}
