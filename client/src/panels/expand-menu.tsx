import { useEffect, useId, useRef, useState } from 'react';
import { readingLabel } from '../graph/ontology.js';
import { useDataset } from '../state/dataset.js';
import { expand, MOST_EXPANDED, USUAL_PORTION, type Branch, type Portion } from '../state/explore.js';
import { MOST_LOOKED_THROUGH, type NeighbourOrder } from '../state/neighbours.js';
import { setExpanding } from '../state/view.js';
import { words } from '../graph/words.js';
import { Choice, Whole } from './fields.js';
import { useDrawn } from './use-drawn.js';

interface Counted extends Branch {
  readonly count: number;
  readonly left: number;
}

const keyOf = ({ type, direction }: Branch): string => `${type} ${direction}`;

/** How many relationships of each branch are not drawn yet. */
function useCounted(id: string, counts: Props['counts']): Counted[] {
  const { relationships } = useDrawn();
  return counts.map(({ type, direction, count }) => {
    const end = direction === 'OUT' ? 'source' : 'target';
    const drawn = relationships.filter((one) => one.type === type && one[end] === id).length;
    return { type, direction, count, left: Math.max(0, count - drawn) };
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
  const { count, left } = branch;
  return (
    <li>
      <label className="expand-row">
        <input type="checkbox" checked={chosen && left > 0} disabled={left === 0} onChange={onChange} />
        <span>{label}</span>
        <span className="count">{left === count ? count : words.expand.drawn({ drawn: count - left, count })}</span>
        {left > most && <span className="muted expand-note">{words.expand.addMore({ next: most, left })}</span>}
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
        label={words.expand.first}
        value={order}
        names={words.expand.orders}
        {...(tooMany && { explained: words.expand.lookedThrough({ most: MOST_LOOKED_THROUGH }) })}
        onChange={(chosen) => onChange({ order: chosen, most })}
      />
      <Whole
        label={words.expand.most}
        value={most}
        most={MOST_EXPANDED}
        onChange={(count) => onChange({ order, most: count })}
      />
    </div>
  );
}

interface Props {
  readonly id: string;
  readonly counts: readonly (Branch & { readonly count: number })[];
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
    const first = menu.current?.querySelector<HTMLElement>('input:not(:disabled), button');
    first?.focus();
  }, [id]);

  const toggle = (branch: Branch): void => {
    const next = new Set(chosen);
    if (!next.delete(keyOf(branch))) next.add(keyOf(branch));
    setChosen(next);
  };

  return (
    <section className="expand" ref={menu} aria-labelledby={titleId} id="expand-menu">
      <h3 id={titleId}>{words.expand.title}</h3>
      <p className="muted">{open.length > 0 ? words.expand.explain : words.expand.nothing}</p>
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
        <button
          type="button"
          className="primary"
          disabled={picked.length === 0}
          onClick={() => void expand(id, picked, portion)}
        >
          {words.expand.add}
        </button>
        <button
          type="button"
          disabled={open.length === 0}
          onClick={() => setChosen(picked.length === open.length ? new Set() : new Set(open.map(keyOf)))}
        >
          {picked.length === open.length && open.length > 0 ? words.expand.none : words.expand.all}
        </button>
        <button type="button" onClick={() => setExpanding(null)}>
          {words.expand.close}
        </button>
      </div>
    </section>
  );
}
