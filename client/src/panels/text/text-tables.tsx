import { useMemo } from 'react';
import { linesByEnd } from '../../graph/connected.js';
import { formatSpan } from '../../graph/partial-date.js';
import type { Claimant, EntityRecord, RelationshipRecord } from '../../graph/records.js';
import { textViewWords } from '../../graph/text-view-words.js';
import { words } from '../../graph/words.js';
import { ContradictionMark } from '../evidence/contradiction-mark.js';
import { FoldNotes } from '../details/fold-notes.js';
import { MeasureNote } from '../measures/measure-note.js';
import { PathMark } from '../paths/path-mark.js';
import { PinMark } from '../parts/pin-mark.js';
import { SelectButton } from '../parts/select-button.js';
import { StatusChip } from '../parts/status-chip.js';
import { TimeMark } from '../time/time-mark.js';
import { useTypeLabel } from '../parts/use-names.js';
import { usePathMarks } from '../paths/use-path-marks.js';

interface Props {
  readonly entities: readonly EntityRecord[];
  readonly relationships: readonly RelationshipRecord[];
}

const says = ({ source, attributedTo }: Claimant): string => (attributedTo ? `${attributedTo}, in ${source}` : source);

function EntityTable({ entities, relationships }: Props) {
  const typeLabel = useTypeLabel();
  const mark = usePathMarks();
  const lines = useMemo(() => linesByEnd(relationships), [relationships]);
  return (
    <table>
      <caption>{words.actors({ count: entities.length })}</caption>
      <thead>
        <tr>
          <th scope="col">{textViewWords.name}</th>
          <th scope="col">{textViewWords.type}</th>
          <th scope="col">{textViewWords.dates}</th>
          <th scope="col" className="figure">
            {textViewWords.drawn}
          </th>
          <th scope="col" className="figure">
            {textViewWords.all}
          </th>
        </tr>
      </thead>
      <tbody>
        {entities.map(({ id, name, type, since, until, degree, contradicted }) => (
          <tr key={id}>
            <th scope="row">
              <SelectButton id={id}>{name}</SelectButton>
              <PathMark>{mark(id)}</PathMark>
              <ContradictionMark contradicted={contradicted} />
              <PinMark id={id} />
              <MeasureNote id={id} />
              <TimeMark id={id} />
              <FoldNotes hub={id} />
            </th>
            <td>{typeLabel(type)}</td>
            <td>{formatSpan(since, until, words.dates)}</td>
            <td className="figure">{lines.get(id)?.length ?? 0}</td>
            <td className="figure">{degree}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function RelationshipTable({ relationships }: Pick<Props, 'relationships'>) {
  const mark = usePathMarks();
  return (
    <table>
      <caption>{words.relationships({ count: relationships.length })}</caption>
      <thead>
        <tr>
          <th scope="col">{textViewWords.relationship}</th>
          <th scope="col">{textViewWords.dates}</th>
          <th scope="col">{textViewWords.status}</th>
          <th scope="col">{textViewWords.sources}</th>
        </tr>
      </thead>
      <tbody>
        {relationships.map(({ id, text, since, until, status, claimants, contradicted }) => (
          <tr key={id}>
            <th scope="row">
              <SelectButton id={id}>{text}</SelectButton>
              <PathMark>{mark(id)}</PathMark>
              <TimeMark id={id} />
              <ContradictionMark contradicted={contradicted} />
            </th>
            <td>{formatSpan(since, until, words.dates)}</td>
            <td>
              <StatusChip status={status} />
            </td>
            <td>{[...new Set(claimants.map(says))].join('; ')}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Every drawn entity and every drawn relationship, each once. */
export function TextTables(props: Props) {
  return (
    <div className="tables">
      <EntityTable {...props} />
      <RelationshipTable relationships={props.relationships} />
    </div>
  );
}
