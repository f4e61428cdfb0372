import { useEffect } from 'react';
import { SIZE_MEASURES, type SizeMeasure } from '../../graph/measures/measure-look.js';
import { measureWords } from '../../graph/measures/measure-words.js';
import { words } from '../../graph/words.js';
import { cancelMeasuring, measureAgain, useMeasures, watchMeasures } from '../../state/measures/measures.js';
import { commitLook, usePicture } from '../../state/picture/picture.js';
import { Choice } from '../parts/fields.js';
import { MeasureTable } from './measure-table.js';
import { useDrawn } from '../parts/use-drawn.js';

type SizeChoice = SizeMeasure | 'none';

/** Which measures the picture shows. */
function Look() {
  const look = usePicture(({ history }) => history.present.look);
  const names = Object.fromEntries([
    ['none', measureWords.sameSize],
    ...SIZE_MEASURES.map((measure) => [measure, measureWords.measures[measure].name]),
  ]) as Record<SizeChoice, string>;
  return (
    <>
      <Choice<SizeChoice>
        label={measureWords.size}
        value={look.size ?? 'none'}
        names={names}
        onChange={(size) => commitLook({ ...look, size: size === 'none' ? null : size })}
      />
      <label className="check">
        <input
          type="checkbox"
          checked={look.communities}
          onChange={() => commitLook({ ...look, communities: !look.communities })}
        />
        {measureWords.colour}
      </label>
    </>
  );
}

/** How far measuring is, or why there is nothing new. Says nothing about what takes less than half a second. */
function Progress() {
  const phase = useMeasures((store) => store.phase);
  if (phase.name === 'ready') return null;
  if (phase.name === 'running') {
    return (
      <div className="measuring" role="status">
        <p>{measureWords.running}</p>
        <progress aria-label={measureWords.running} value={phase.done} max={phase.total} />
        <button type="button" className="small" onClick={cancelMeasuring}>
          {measureWords.cancel}
        </button>
      </div>
    );
  }
  return (
    <div className="failure" role="alert">
      <p>{measureWords[phase.name]}</p>
      <button type="button" onClick={measureAgain}>
        {measureWords.again}
      </button>
    </div>
  );
}

/** Measures of what is shown: in the picture as size and colour, and as a table. */
export default function MeasuresPanel() {
  const measured = useMeasures((store) => store.measured);
  const { entities, relationships } = useDrawn();
  useEffect(watchMeasures, []);
  if (entities.length === 0) return <p className="muted">{measureWords.nothing}</p>;
  return (
    <>
      <section>
        <h2>{measureWords.title}</h2>
        <p className="muted">
          {measureWords.over({
            actors: words.actors({ count: entities.length }),
            relationships: words.relationships({ count: relationships.length }),
          })}
        </p>
        <p className="caution">{measureWords.caution}</p>
        <Look />
      </section>
      <Progress />
      {measured && <MeasureTable measured={measured} />}
    </>
  );
}
