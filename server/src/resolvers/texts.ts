// Relationships and paths as sentences, in the language asked for.

import type { Context } from '../context.js';
import type { EntityId } from '../model/ids.js';
import { displayName } from '../model/names.js';
import type { StoredRelationship } from '../model/relationship.js';
import type { FoundPath } from '../paths/types.js';
import { pathText } from '../text/path-text.js';
import { relationshipText } from '../text/relationship-text.js';
import type { RelationshipInText } from '../text/types.js';
import { loadAll } from './hydrate.js';

const DEFAULT_LANGUAGE = 'en';

/** A relationship as a sentence, read from its source, with the titles of its sources. */
export async function relationshipSentence(
  context: Context,
  relationship: StoredRelationship,
  lang: string | null,
): Promise<string> {
  const language = lang ?? DEFAULT_LANGUAGE;
  return relationshipText(await inText(context, relationship, relationship.source, language), language);
}

/** A path as sentences in the direction of reading, hop by hop, with its sources. */
export async function pathSentence(context: Context, { hops }: FoundPath, lang: string | null): Promise<string> {
  const language = lang ?? DEFAULT_LANGUAGE;
  const sentences = hops.map(async ({ from, relationships: [best = ''] }) =>
    inText(context, await context.loaders.relationships.load(best), from, language),
  );
  return pathText(await Promise.all(sentences), language);
}

async function inText(
  { types, loaders }: Context,
  relationship: StoredRelationship,
  begin: EntityId,
  language: string,
): Promise<RelationshipInText> {
  const forward = relationship.source === begin;
  const [from, to, { claims }] = await Promise.all([
    loaders.entities.load(begin),
    loaders.entities.load(forward ? relationship.target : relationship.source),
    loaders.claimsAbout.load(relationship.id),
  ]);
  const sources = await loadAll(loaders.sources, [...new Set(claims.map(({ source }) => source))]);
  return {
    from: displayName(from, language),
    to: displayName(to, language),
    forward,
    type: types.relationshipType(relationship.type),
    since: relationship.since,
    until: relationship.until,
    status: relationship.status,
    sources: sources.filter((source) => source !== null),
  };
}
