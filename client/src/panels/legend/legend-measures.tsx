import { measureFigure } from '../../graph/measures/measure-table.js';
import { measureWords } from '../../graph/measures/measure-words.js';
import { useLooks } from '../../state/measures/looks.js';
import { useMeasures } from '../../state/measures/measures.js';
import { usePicture } from '../../state/picture/picture.js';
import { words } from '../../graph/words.js';
import { GroupMark } from '../measures/group-mark.js';

function Sizes() {
  const size = usePicture(({ history }) => history.present.look.size);
  const values = useMeasures(({ measured }) => (size === null ? null : (measured?.[size] ?? null)));
  if (size === null || values === null) return null;
  const greatest = measureFigure(Math.max(0, ...Object.values(values)));
  return (
    <li>
      <svg className="legend-sizes" viewBox="0 0 40 24" aria-hidden="true">
        <circle cx="5" cy="18" r="4" />
        <circle cx="15" cy="16" r="6" />
        <circle cx="30" cy="12" r="9" />
      </svg>
      {measureWords.legendSize({ name: measureWords.measures[size].name, greatest })}
    </li>
  );
}

/** What the measures shown in the picture mean there. */
export function LegendMeasures() {
  const looks = useLooks((store) => store.looks);
  const counts = new Map<number, number>();
  for (const { group } of looks.values()) if (group !== null) counts.set(group, (counts.get(group) ?? 0) + 1);
  return (
    <>
      <h2>{measureWords.title}</h2>
      <ul>
        <Sizes />
        {counts.size > 0 && <li>{measureWords.legendGroups}</li>}
      </ul>
      <ul className="legend-types">
        {[...counts]
          .sort(([a], [b]) => a - b)
          .map(([group, count]) => (
            <li key={group}>
              <GroupMark group={group} />{' '}
              {measureWords.groupSize({
                group: words.measures.group({ number: group }),
                actors: words.actors({ count }),
              })}
            </li>
          ))}
      </ul>
    </>
  );
}
