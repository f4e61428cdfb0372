import { ticksOf, unitsOf, type Axis } from '../../graph/time/axis.js';
import { highest, type Column, type Count } from '../../graph/time/histogram.js';
import type { Dated } from '../../graph/time/holds.js';
import type { TimeView } from '../../graph/time/time-view.js';
import { sayColumn, sayHistogram } from '../../graph/time/saying.js';
import { lookAtTime } from '../../state/time/time-actions.js';
import { useTime } from '../../state/time/time.js';

/** Starts rise from the middle, ends hang from it; each half is so high, in the units of the drawing. */
const HALF = 50;
const MOST_TICKS = 8;

interface BarProps {
  readonly count: Count;
  readonly x: number;
  readonly width: number;
  /** The height of one, upwards where positive. */
  readonly scale: number;
}

function Bar({ count, x, width, scale }: BarProps) {
  const certain = count.certain * Math.abs(scale);
  const all = (count.certain + count.possible) * Math.abs(scale);
  const kind = scale > 0 ? 'starts' : 'ends';
  return (
    <>
      {count.possible > 0 && (
        <rect className={`${kind} possible`} x={x} width={width} y={scale > 0 ? HALF - all : HALF} height={all} />
      )}
      {count.certain > 0 && (
        <rect className={kind} x={x} width={width} y={scale > 0 ? HALF - certain : HALF} height={certain} />
      )}
    </>
  );
}

/** The part of the row that is looked at. */
function Chosen({ axis, view }: { readonly axis: Axis; readonly view: TimeView }) {
  const [from, to] = [unitsOf(axis, view.from), unitsOf(axis, view.to)];
  const parts = view.mode === 'COMPARE' ? [from, to] : [{ first: from.first, last: to.last }];
  return parts.map(({ first, last }, index) => (
    <rect key={index} className="chosen" x={first} width={last - first + 1} y={0} height={2 * HALF} />
  ));
}

const busiest = (columns: readonly Column[]): Column | null => {
  const weight = ({ starts, ends }: Column): number => starts.certain + ends.certain;
  const top = columns.reduce<Column | null>((best, one) => (best && weight(best) >= weight(one) ? best : one), null);
  return top && weight(top) > 0 ? top : null;
};

interface Props {
  readonly axis: Axis;
  readonly things: readonly Dated[];
  readonly columns: readonly Column[];
}

/** When what is drawn began and ended. A click on a column looks at that time. */
export function TimeHistogram({ axis, things, columns }: Props) {
  const view = useTime(({ now }) => now);
  const dated = things.filter(({ since, until }) => since !== null || until !== null).length;
  const scale = HALF / highest(columns);
  const choose = (column: Column): void => {
    const others = view?.others ?? 'FADE';
    void lookAtTime({ mode: column.from === column.to ? 'AS_OF' : 'DURING', from: column.from, to: column.to, others });
  };
  return (
    <div className="time-histogram">
      <svg
        viewBox={`0 0 ${axis.count} ${2 * HALF}`}
        preserveAspectRatio="none"
        role="img"
        aria-label={sayHistogram(axis, dated, things.length, busiest(columns))}
      >
        {view && <Chosen axis={axis} view={view} />}
        {columns.map((column) => {
          const width = column.last - column.first + 1;
          const bar = { x: column.first + 0.1 * width, width: 0.8 * width };
          return (
            <g key={column.first} onClick={() => choose(column)}>
              <title>{sayColumn(column)}</title>
              <rect className="column" x={column.first} width={width} y={0} height={2 * HALF} />
              <Bar {...bar} count={column.starts} scale={scale} />
              <Bar {...bar} count={column.ends} scale={-scale} />
            </g>
          );
        })}
        <line className="middle" x1={0} x2={axis.count} y1={HALF} y2={HALF} />
      </svg>
      <div className="time-ticks" aria-hidden="true">
        {ticksOf(axis, MOST_TICKS).map(({ at, year }) => (
          <span key={year} style={{ left: `${(at / axis.count) * 100}%` }}>
            {year}
          </span>
        ))}
      </div>
    </div>
  );
}
