import { TIME_MODES, type TimeMode as Mode } from '../../graph/time/time-view.js';
import { timeWords } from '../../graph/time/words.js';
import { setTimeMode } from '../../state/time/time-actions.js';
import { useTime } from '../../state/time/time.js';

/** Any date, one date, a stretch, or two dates compared. */
export function TimeMode() {
  const mode = useTime(({ now }) => now?.mode ?? 'ANY');
  return (
    <select
      aria-label={timeWords.modes.label}
      value={mode}
      onChange={(event) => setTimeMode(event.target.value === 'ANY' ? null : (event.target.value as Mode))}
    >
      {(['ANY', ...TIME_MODES] as const).map((one) => (
        <option key={one} value={one}>
          {timeWords.modes[one]}
        </option>
      ))}
    </select>
  );
}
