import type { FoundOnShortest } from '../../state/paths/found.js';
import { words } from '../../graph/words.js';
import { FoundCard } from './found-card.js';
import { PathStep } from './path-step.js';

interface Props {
  readonly found: FoundOnShortest;
}

/** Everything on shortest paths, step by step from the start, with its sources. */
export function OnShortestCard({ found }: Props) {
  const { entities, hops } = found;
  const steps = [...new Set(hops.map(({ step }) => step))].sort((a, b) => a - b);
  return (
    <FoundCard
      found={found}
      number={1}
      title={words.connections.everyTitle}
      label={`${words.connections.show({ number: 1 })}: ${words.connections.everyTitle}`}
      facts={words.connections.everyFacts({ actors: entities.length, relationships: hops.length })}
    >
      {steps.map((step) => (
        <section key={step}>
          <h3>{words.connections.stepNumber({ number: step })}</h3>
          <ol className="steps">
            {hops
              .filter((hop) => hop.step === step)
              .map((hop) => (
                <PathStep key={hop.index} hop={hop} last={step === steps.length} weakest={false} />
              ))}
          </ol>
        </section>
      ))}
    </FoundCard>
  );
}
