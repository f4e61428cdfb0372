import { useEffect, useId, useRef, useState } from 'react';
import { readingLabel } from '../graph/ontology.js';
import { useDataset } from '../state/dataset.js';
import { expand, EXPAND_PAGE, type Branch } from '../state/explore.js';
import { setExpanding } from '../state/view.js';
import { words } from '../graph/words.js';
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

function Row({ branch, chosen, onChange }: { branch: Counted; chosen: boolean; onChange: () => void }) {
  const label = useDataset(({ ontology }) => readingLabel(ontology, branch.type, branch.direction));
  const { count, left } = branch;
  return (
    <li>
      <label className="expand-row">
        <input type="checkbox" checked={chosen && left > 0} disabled={left === 0} onChange={onChange} />
        <span>{label}</span>
        <span className="count">{left === count ? count : words.expand.drawn(count - left, count)}</span>
        {left > EXPAND_PAGE && <span className="muted expand-note">{words.expand.addMore(EXPAND_PAGE, left)}</span>}
      </label>
    </li>
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
          <Row key={keyOf(branch)} branch={branch} chosen={chosen.has(keyOf(branch))} onChange={() => toggle(branch)} />
        ))}
      </ul>
      {open.some(({ left }) => left > EXPAND_PAGE) && <p className="muted">{words.expand.paged(EXPAND_PAGE)}</p>}
      <div className="buttons">
        <button
          type="button"
          className="primary"
          disabled={picked.length === 0}
          onClick={() => void expand(id, picked)}
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
