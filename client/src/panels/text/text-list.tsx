import { useMemo } from 'react';
import type { EntityRecord, RelationshipRecord } from '../../graph/records.js';
import { foldedLines } from '../../graph/folds/folds.js';
import { openExpandMenu } from '../../state/actions/actions.js';
import { usePicture } from '../../state/picture/picture.js';
import { useRecords } from '../../state/records.js';
import { textViewWords } from '../../graph/text-view-words.js';
import { ContradictionMark } from '../evidence/contradiction-mark.js';
import { FoldNotes } from '../details/fold-notes.js';
import { MeasureNote } from '../measures/measure-note.js';
import { PathMark } from '../paths/path-mark.js';
import { PinMark } from '../parts/pin-mark.js';
import { SelectButton } from '../parts/select-button.js';
import { StatusChip } from '../parts/status-chip.js';
import { TimeMark } from '../time/time-mark.js';
import { TypeBadge } from '../parts/type-badge.js';
import { useTypeLabel } from '../parts/use-names.js';
import { usePathMarks } from '../paths/use-path-marks.js';

interface Props {
  readonly entities: readonly EntityRecord[];
  readonly relationships: readonly RelationshipRecord[];
  /** What the filter hides: not listed, but no more to be had by expanding either. */
  readonly hidden: readonly RelationshipRecord[];
}

/** Every drawn entity with its drawn relationships as sentences; each relationship stands under both its ends. */
export function TextList({ entities, relationships, hidden }: Props) {
  const typeLabel = useTypeLabel();
  const mark = usePathMarks();
  const folds = usePicture(({ history }) => history.present.folds);
  const records = useRecords((store) => store.records);
  const folded = useMemo(() => foldedLines(folds, records), [folds, records]);
  return (
    <ul className="text-list">
      {entities.map((entity) => {
        const ofEntity = ({ source, target }: RelationshipRecord): boolean =>
          source === entity.id || target === entity.id;
        const around = relationships.filter(ofEntity);
        const undrawn = entity.degree - around.length - hidden.filter(ofEntity).length - (folded.get(entity.id) ?? 0);
        return (
          <li key={entity.id}>
            <h3>
              <TypeBadge type={entity.type} />
              <SelectButton id={entity.id}>{entity.name}</SelectButton>
              <span className="muted">{typeLabel(entity.type)}</span>
              <PathMark>{mark(entity.id)}</PathMark>
              <ContradictionMark contradicted={entity.contradicted} />
              <PinMark id={entity.id} />
              <MeasureNote id={entity.id} />
              <TimeMark id={entity.id} />
            </h3>
            {around.length === 0 && <p className="muted">{textViewWords.alone}</p>}
            <ul>
              {around.map(({ id, text, status, contradicted }) => (
                <li key={id} className="text-line">
                  <StatusChip status={status} />
                  <SelectButton id={id}>{text}</SelectButton>
                  <PathMark>{mark(id)}</PathMark>
                  <TimeMark id={id} />
                  <ContradictionMark contradicted={contradicted} />
                </li>
              ))}
            </ul>
            <FoldNotes hub={entity.id} />
            {undrawn > 0 && (
              <button type="button" className="link more" onClick={() => openExpandMenu(entity.id)}>
                {textViewWords.more({ count: undrawn })}
                <span className="visually-hidden"> {textViewWords.moreOf({ name: entity.name })}</span>
              </button>
            )}
          </li>
        );
      })}
    </ul>
  );
}
