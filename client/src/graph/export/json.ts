import { sourcesOf, type ExportContent, type ExportedClaim } from './content.js';

const idsOf = (claims: readonly ExportedClaim[]): string[] => claims.map(({ id }) => id);

/**
 * What is shown as JSON: entities and relationships name their claims, claims name what they are about and their source.
 * `format` tells later readers what they have.
 */
export function toJson(content: ExportContent): string {
  const { title, language, conditions, made, revision, time, entities, relationships } = content;
  const claims = [...entities, ...relationships].flatMap((about) =>
    about.claims.map(({ source, ...claim }) => ({ ...claim, about: about.id, source: source.id })),
  );
  const file = {
    format: 'actor-graph-export/1',
    title,
    language,
    conditions,
    made,
    revision,
    ...(time && { time: { shown: time.shown, standing: Object.fromEntries(time.said) } }),
    entities: entities.map((entity) => ({ ...entity, claims: idsOf(entity.claims) })),
    relationships: relationships.map(({ text: _, ...one }) => ({ ...one, claims: idsOf(one.claims) })),
    claims,
    sources: sourcesOf(content),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}
