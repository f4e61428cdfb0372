import { useEffect, useRef, type KeyboardEvent } from 'react';

interface Props<T extends string> {
  readonly label: string;
  readonly tabs: readonly T[];
  readonly names: Readonly<Record<T, string>>;
  readonly current: T;
  /** The id of the element the tabs switch. */
  readonly controls: string;
  readonly onChange: (tab: T) => void;
}

const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1 };

/** A row of tabs; arrow keys go from one to the next. */
export function Tabs<T extends string>({ label, tabs, names, current, controls, onChange }: Props<T>) {
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>): void => {
    const step = STEPS[event.key];
    if (step === undefined) return;
    const next = tabs[(tabs.indexOf(current) + step + tabs.length) % tabs.length];
    if (next === undefined) return;
    event.preventDefault();
    onChange(next);
    event.currentTarget.querySelector<HTMLElement>(`[data-tab="${next}"]`)?.focus();
  };
  // On a narrow page the row is wider than the page.
  const row = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const [whole, tab] = [row.current, row.current?.querySelector('[aria-selected=true]')];
    if (!whole || !tab) return;
    const [{ left, right }, at] = [whole.getBoundingClientRect(), tab.getBoundingClientRect()];
    // Only the row: on a window that is not high `scrollIntoView` would take the whole page along.
    whole.scrollLeft += Math.min(0, at.left - left) + Math.max(0, at.right - right);
  }, [current]);
  return (
    <div ref={row} className="tabs" role="tablist" aria-label={label} onKeyDown={onKeyDown}>
      {tabs.map((tab) => (
        <button
          key={tab}
          type="button"
          role="tab"
          id={`${controls}-tab-${tab}`}
          data-tab={tab}
          aria-selected={tab === current}
          aria-controls={controls}
          tabIndex={tab === current ? 0 : -1}
          onClick={() => onChange(tab)}
        >
          {names[tab]}
        </button>
      ))}
    </div>
  );
}
