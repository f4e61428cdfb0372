import { timeLegend } from '../../graph/time/legend.js';
import { sayTime } from '../../graph/time/saying.js';
import { timeWords } from '../../graph/time/words.js';
import { useTime } from '../../state/time/time.js';

/** What the picture's hollow, thin, faded and coloured lines mean while a time is looked at. */
export default function TimeLegend() {
  const { now, moments } = useTime();
  if (!now || !moments) return null;
  return (
    <>
      <h2>{sayTime(now)}</h2>
      <ul>
        {timeLegend([...moments.values()]).map((entry) => (
          <li key={entry}>
            <svg className={`legend-line time-line-${entry.toLowerCase()}`} viewBox="0 0 40 8" aria-hidden="true">
              <line className="under" x1="1" x2="39" y1="4" y2="4" />
              <line x1="1" x2="39" y1="4" y2="4" />
              {entry === 'POSSIBLE' && <line className="inside" x1="2" x2="38" y1="4" y2="4" />}
            </svg>
            {timeWords.legend[entry]}
          </li>
        ))}
      </ul>
    </>
  );
}
