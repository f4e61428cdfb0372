import { useEffect, useId, useRef, useState } from 'react';
import { isOfBranch, type Branch, type CountedBranch } from '../../graph/branches.js';
import { foldedIds } from '../../graph/folds/folds.js';
import { readingLabel } from '../../graph/ontology.js';
import { farEnd } from '../../graph/picture.js';
import { useDataset } from '../../state/dataset.js';
import { expand, MOST_EXPANDED, USUAL_PORTION, type Portion } from '../../state/picture/explore.js';
import { MOST_LOOKED_THROUGH, type NeighbourOrder } from '../../state/picture/neighbours.js';
import { usePicture } from '../../state/picture/picture.js';
import { useRecords } from '../../state/records.js';
import { setExpanding } from '../../state/view.js';
import { expandWords } from '../../graph/expand-words.js';
import { words } from '../../graph/words.js';
import { Choice, Whole } from '../parts/fields.js';
import { SteadyButton } from '../parts/steady-button.js';
import { useDrawn } from '../parts/use-drawn.js';

interface Counted extends CountedBranch {
  readonly drawn: number;
  readonly folded: number;
  /** How many are neither. */
  readonly left: number;
}

const keyOf = ({ type, direction }: Branch): string => `${type} ${direction}`;

/** How many relationships of each branch are drawn, and how many lead to what is folded. */
function useCounted(id: string, counts: Props['counts']): Counted[] {
  const { relationships } = useDrawn();
  const all = useRecords((store) => store.records.relationships);
  const folds = usePicture(({ history }) => history.present.folds);
  const away = new Set(foldedIds(folds.filter(({ hub }) => hub === id)));
  return counts.map((branch) => {
    const drawn = relationships.filter((one) => isOfBranch(one, id, branch)).length;
    const folded =
      away.size === 0
        ? 0
        : [...all.values()].filter((one) => isOfBranch(one, id, branch) && away.has(farEnd(one, id))).length;
    return { ...branch, drawn, folded, left: Math.max(0, branch.count - drawn - folded) };
  });
}

interface RowProps {
  readonly branch: Counted;
  readonly chosen: boolean;
  /** How many are added at a time. */
  readonly most: number;
  readonly onChange: () => void;
}

function Row({ branch, chosen, most, onChange }: RowProps) {
  const label = useDataset(({ ontology }) => readingLabel(ontology, branch.type, branch.direction));
  const { count, drawn, folded, left } = branch;
  return (
    <li>
      <label className="expand-row">
        <input type="checkbox" checked={chosen && left > 0} disabled={left === 0} onChange={onChange} />
        <span>{label}</span>
        <span className="count">{left === count ? count : expandWords.drawn({ drawn, count })}</span>
        {folded > 0 && <span className="muted expand-note">{words.folds.folded({ count: folded })}</span>}
        {left > most && <span className="muted expand-note">{expandWords.addMore({ next: most, left })}</span>}
      </label>
    </li>
  );
}

interface PortionsProps extends Pick<Props, 'counts'> {
  readonly portion: Portion;
  readonly onChange: (portion: Portion) => void;
}

/** How many of each kind, and which of them first. */
function Portions({ portion, counts, onChange }: PortionsProps) {
  const { order, most } = portion;
  const tooMany = order === 'LEAST' && counts.some(({ count }) => count > MOST_LOOKED_THROUGH);
  return (
    <div className="field-row">
      <Choice<NeighbourOrder>
        label={expandWords.first}
        value={order}
        names={expandWords.orders}
        {...(tooMany && { explained: expandWords.lookedThrough({ most: MOST_LOOKED_THROUGH }) })}
        onChange={(chosen) => onChange({ order: chosen, most })}
      />
      <Whole
        label={expandWords.most}
        value={most}
        most={MOST_EXPANDED}
        onChange={(count) => onChange({ order, most: count })}
      />
    </div>
  );
}

interface Props {
  readonly id: string;
  readonly counts: readonly CountedBranch[];
}

/** What expanding an actor would bring, by type and direction, to choose from. */
export function ExpandMenu({ id, counts }: Props) {
  const titleId = useId();
  const menu = useRef<HTMLElement>(null);
  const branches = useCounted(id, counts);
  const open = branches.filter(({ left }) => left > 0);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(() => new Set());
  const [portion, setPortion] = useState(USUAL_PORTION);
  const picked = open.filter((branch) => chosen.has(keyOf(branch)));

  useEffect(() => {
    const first = menu.current?.querySelector<HTMLElement>("input:not(:disabled), button:not([aria-disabled='true'])");
    first?.focus();
  }, [id]);

  const toggle = (branch: Branch): void => {
    const next = new Set(chosen);
    if (!next.delete(keyOf(branch))) next.add(keyOf(branch));
    setChosen(next);
  };

  return (
    <section className="expand" ref={menu} aria-labelledby={titleId} id="expand-menu">
      <h3 id={titleId}>{expandWords.title}</h3>
      <p className="muted">{open.length > 0 ? expandWords.explain : expandWords.nothing}</p>
      <ul>
        {branches.map((branch) => (
          <Row
            key={keyOf(branch)}
            branch={branch}
            chosen={chosen.has(keyOf(branch))}
            most={portion.most}
            onChange={() => toggle(branch)}
          />
        ))}
      </ul>
      {open.length > 0 && <Portions portion={portion} counts={counts} onChange={setPortion} />}
      <div className="buttons">
        <SteadyButton className="primary" possible={picked.length > 0} onClick={() => void expand(id, picked, portion)}>
          {expandWords.add}
        </SteadyButton>
        <SteadyButton
          possible={open.length > 0}
          onClick={() => setChosen(picked.length === open.length ? new Set() : new Set(open.map(keyOf)))}
        >
          {picked.length === open.length && open.length > 0 ? expandWords.none : expandWords.all}
        </SteadyButton>
        <button type="button" onClick={() => setExpanding(null)}>
          {expandWords.close}
        </button>
      </div>
    </section>
  );
}
