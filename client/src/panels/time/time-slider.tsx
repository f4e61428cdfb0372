import { useLayoutEffect, useRef } from 'react';
import { Slider, SliderThumb, SliderTrack } from 'react-aria-components';
import { dateAt, unitsOf, type Axis } from '../../graph/time/axis.js';
import type { TimeView } from '../../graph/time/time-view.js';
import { timeWords } from '../../graph/time/words.js';
import { lookAtTime, previewTime } from '../../state/time/time-actions.js';
import { useTime } from '../../state/time/time.js';

interface ThumbProps {
  readonly index: number;
  readonly label: string;
  readonly date: string;
}

function Thumb({ index, label, date }: ThumbProps) {
  const input = useRef<HTMLInputElement>(null);
  // The library words values as numbers; what is chosen here is a date.
  useLayoutEffect(() => input.current?.setAttribute('aria-valuetext', date));
  return <SliderThumb index={index} inputRef={input} aria-label={label} className="time-thumb" />;
}

/** The thumbs' places on the row. Where nothing is chosen yet, there is one at its end. */
function placesOf(axis: Axis, view: TimeView | null): number[] {
  if (!view) return [axis.count - 1];
  const last = unitsOf(axis, view.to).last;
  return view.mode === 'AS_OF' ? [unitsOf(axis, view.to).first] : [unitsOf(axis, view.from).first, last];
}

/** Chooses the date, or both ends of the stretch, or the two dates compared, by mouse, finger and keyboard. */
export function TimeSlider({ axis }: { readonly axis: Axis }) {
  const view = useTime(({ now }) => now);
  const playing = useTime((time) => time.playing);
  const places = placesOf(axis, view);
  const viewAt = (values: readonly number[]): TimeView => {
    const dates = values.map((value) => dateAt(axis, value));
    const [first = ''] = dates;
    return { mode: view?.mode ?? 'AS_OF', from: first, to: dates.at(-1) ?? first, others: view?.others ?? 'FADE' };
  };
  const labels =
    view?.mode === 'COMPARE'
      ? [timeWords.then, timeWords.now]
      : view?.mode === 'DURING'
        ? [timeWords.firstDate, timeWords.lastDate]
        : [timeWords.date];
  return (
    <Slider
      // A slider does not take one thumb more or less.
      key={places.length}
      className={['time-slider', playing ? 'time-playing' : '', view ? '' : 'time-unset'].join(' ')}
      aria-label={timeWords.modes.label}
      minValue={0}
      maxValue={Math.max(1, axis.count - 1)}
      value={places}
      onChange={(values: number[]) => previewTime(viewAt(values))}
      onChangeEnd={(values: number[]) => void lookAtTime(viewAt(values))}
    >
      <SliderTrack className="time-track" style={{ marginInline: `${50 / axis.count}%` }}>
        {labels.map((label, index) => (
          <Thumb key={label} index={index} label={label} date={dateAt(axis, places[index] ?? 0)} />
        ))}
      </SliderTrack>
    </Slider>
  );
}
