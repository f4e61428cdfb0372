import { measureFigure } from '../../graph/measures/measure-table.js';
import { measureWords } from '../../graph/measures/measure-words.js';
import { words } from '../../graph/words.js';
import { useLooks } from '../../state/measures/looks.js';
import { useMeasures } from '../../state/measures/measures.js';
import { usePicture } from '../../state/picture/picture.js';

/** What the picture shows of an entity's measures, in words; nothing where it shows none. */
export function MeasureNote({ id }: { readonly id: string }) {
  const { size } = usePicture(({ history }) => history.present.look);
  const group = useLooks(({ looks }) => looks.get(id)?.group ?? null);
  const value = useMeasures(({ measured }) => (size === null ? undefined : measured?.[size][id]));
  const said = [
    ...(size !== null && value !== undefined ? [`${measureWords.measures[size].name} ${measureFigure(value)}`] : []),
    ...(group === null ? [] : [words.measures.group({ number: group })]),
  ];
  return said.length === 0 ? null : <span className="measure-note muted">{said.join(' · ')}</span>;
}
