import { foundNeighbour, type CommonNeighbour } from '../../state/paths/found.js';
import { words } from '../../graph/words.js';
import { FoundCard } from './found-card.js';
import { SourcedRelationship } from '../evidence/sourced-relationship.js';

interface Props {
  readonly neighbour: CommonNeighbour;
  /** Its place in the ranking, from 1. */
  readonly number: number;
  /** How many actors were asked about. */
  readonly asked: number;
}

/** Somebody or something that actors have in common, with what connects each of them with it and who says so. */
export function CommonCard({ neighbour, number, asked }: Props) {
  const { entity, links } = neighbour;
  return (
    <FoundCard
      found={foundNeighbour(neighbour)}
      number={number}
      title={entity.name}
      label={`${words.connections.show({ number })}: ${entity.name}`}
      facts={
        links.length === asked
          ? words.connections.ofAllActors({ count: asked })
          : words.connections.ofActors({ linked: links.length, count: asked })
      }
    >
      {links.map(({ actor, relationships }) => (
        <section key={actor.id}>
          <h3>{words.connections.withActor({ name: actor.name })}</h3>
          <ul className="steps">
            {relationships.map((relationship) => (
              <li key={relationship.id} className="step">
                <SourcedRelationship relationship={relationship} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </FoundCard>
  );
}
