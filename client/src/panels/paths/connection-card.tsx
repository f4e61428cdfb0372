import { foundGroup, type ConnectedGroup } from '../../state/paths/found.js';
import { list } from '../../graph/grammar.js';
import { words } from '../../graph/words.js';
import { FoundCard } from './found-card.js';
import { PathStep } from './path-step.js';

interface Props {
  readonly group: ConnectedGroup;
  /** Its place among the groups, from 1. */
  readonly number: number;
}

/** Actors that hang together, with every step that holds them and its sources. */
export function ConnectionCard({ group, number }: Props) {
  const asked = new Set(group.actors.map(({ id }) => id));
  const names = list(group.actors.map(({ name }) => name));
  const passed = group.entities.filter(({ id }) => !asked.has(id)).map(({ name }) => name);
  const steps = words.paths.steps({ count: group.hops.length });
  return (
    <FoundCard
      found={foundGroup(group)}
      number={number}
      title={names}
      label={`${words.connections.show({ number })}: ${names}`}
      facts={
        passed.length === 0
          ? words.connections.directly({ steps })
          : words.connections.by({ steps, names: list(passed) })
      }
    >
      <ol className="steps">
        {group.hops.map((hop) => (
          <PathStep key={hop.index} hop={hop} last={asked.has(hop.to.id)} weakest={false} />
        ))}
      </ol>
    </FoundCard>
  );
}
