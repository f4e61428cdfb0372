import { memo, useMemo } from 'react';
import type { EntityRecord, RelationshipRecord } from '../../graph/records.js';
import { linesByEnd } from '../../graph/connected.js';
import { foldedLines } from '../../graph/folds/folds.js';
import { openExpandMenu } from '../../state/actions/actions.js';
import { usePicture } from '../../state/picture/picture.js';
import { usePreferences } from '../../state/preferences.js';
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
import { usePortions } from '../parts/use-portions.js';
import { usePathMarks } from '../paths/use-path-marks.js';
import { ListStatus } from './list-status.js';

interface Props {
  readonly entities: readonly EntityRecord[];
  readonly relationships: readonly RelationshipRecord[];
  /** What the filter hides: not listed, but no more to be had by expanding either. */
  readonly hidden: readonly RelationshipRecord[];
}

type Lines = ReadonlyMap<string, readonly RelationshipRecord[]>;

interface EntriesProps {
  readonly entities: readonly EntityRecord[];
  readonly shown: Lines;
  readonly hidden: Lines;
  /** How many lines of each lead to what is folded. */
  readonly folded: ReadonlyMap<string, number>;
}

function Line({ line: { id, text, status, contradicted }, mark }: { line: RelationshipRecord; mark: string | null }) {
  return (
    <li className="text-line">
      <StatusChip status={status} />
      <SelectButton id={id}>{text}</SelectButton>
      <PathMark>{mark}</PathMark>
      <TimeMark id={id} />
      <ContradictionMark contradicted={contradicted} />
    </li>
  );
}

/** Some of the entities: drawn anew only where they, their lines, what is said of them or the language changes. */
const Entries = memo(function Entries({ entities, shown, hidden, folded }: EntriesProps) {
  usePreferences(({ language }) => language);
  const typeLabel = useTypeLabel();
  const mark = usePathMarks();
  return entities.map(({ id, name, type, degree, contradicted }) => {
    const around = shown.get(id) ?? [];
    const undrawn = degree - around.length - (hidden.get(id)?.length ?? 0) - (folded.get(id) ?? 0);
    return (
      <li key={id}>
        <h3>
          <TypeBadge type={type} />
          <SelectButton id={id}>{name}</SelectButton>
          <span className="muted">{typeLabel(type)}</span>
          <PathMark>{mark(id)}</PathMark>
          <ContradictionMark contradicted={contradicted} />
          <PinMark id={id} />
          <MeasureNote id={id} />
          <TimeMark id={id} />
        </h3>
        {around.length === 0 && <p className="muted">{textViewWords.alone}</p>}
        <ul>
          {around.map((line) => (
            <Line key={line.id} line={line} mark={mark(line.id)} />
          ))}
        </ul>
        <FoldNotes hub={id} />
        {undrawn > 0 && (
          <button type="button" className="link more" onClick={() => openExpandMenu(id)}>
            {textViewWords.more({ count: undrawn })}
            <span className="visually-hidden"> {textViewWords.moreOf({ name })}</span>
          </button>
        )}
      </li>
    );
  });
});

/** Every drawn entity with its drawn relationships as sentences; each relationship stands under both its ends. */
export function TextList({ entities, relationships, hidden }: Props) {
  const folds = usePicture(({ history }) => history.present.folds);
  const records = useRecords((store) => store.records);
  const folded = useMemo(() => foldedLines(folds, records), [folds, records]);
  const shownBy = useMemo(() => linesByEnd(relationships), [relationships]);
  const hiddenBy = useMemo(() => linesByEnd(hidden), [hidden]);
  const portions = usePortions(entities);
  const count = portions.there.flat().length;
  return (
    <>
      <ul className="text-list">
        {portions.there.map((some, index) => (
          <Entries key={index} entities={some} shown={shownBy} hidden={hiddenBy} folded={folded} />
        ))}
      </ul>
      {count < entities.length && <ListStatus portions={portions} count={count} all={entities.length} />}
    </>
  );
}
