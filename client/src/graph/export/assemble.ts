import { lineLabel } from '../appearance.js';
import { middle } from '../geometry.js';
import type { Picture, Point } from '../picture.js';
import { withoutSources } from '../sentence.js';
import type {
  ExportContent,
  ExportedEntity,
  ExportedRelationship,
  SourcedEntity,
  SourcedRelationship,
} from './content.js';

/** What is shown, as it comes from the page and the API. */
export interface Shown extends Omit<ExportContent, 'entities' | 'relationships'> {
  readonly picture: Picture;
  readonly entities: readonly SourcedEntity[];
  readonly relationships: readonly SourcedRelationship[];
}

const sentenceOf = ({ text, claims }: SourcedRelationship): string =>
  withoutSources(text, [...new Map(claims.map(({ source }) => [source.id, source.title])).values()]);

/** Numbers run down the picture, so that a line is found from its footnote and the other way round. */
const downwards = (a: Point, b: Point): number => a.y - b.y || a.x - b.x;

/**
 * Puts together what the files of an export are made from, with the relationships in the order of their numbers.
 * Relationships with an end that is not in the picture are passed over.
 */
export function assemble({ picture, entities, relationships, ...rest }: Shown): ExportContent {
  const { ontology } = rest;
  const lines = relationships.flatMap((one) => {
    const [from, to] = [picture.get(one.source), picture.get(one.target)];
    return from && to ? [{ one, at: middle([from, to]) }] : [];
  });
  lines.sort((a, b) => downwards(a.at, b.at) || (a.one.id < b.one.id ? -1 : 1));
  return {
    ...rest,
    entities: entities.flatMap((entity): ExportedEntity[] => {
      const placed = picture.get(entity.id);
      const info = ontology.entityTypes.get(entity.type);
      if (!placed) return [];
      const place = { x: placed.x, y: placed.y };
      return [{ ...entity, place, kind: info?.kind ?? 'THING', typeLabel: info?.label ?? entity.type }];
    }),
    relationships: lines.map(({ one }, index): ExportedRelationship => ({
      ...one,
      number: index + 1,
      label: lineLabel(one, ontology),
      symmetric: ontology.relationshipTypes.get(one.type)?.symmetric ?? false,
      sentence: sentenceOf(one),
    })),
  };
}
