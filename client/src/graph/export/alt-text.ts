import { list } from '../grammar.js';
import { words } from '../words.js';
import type { ExportContent } from './content.js';
import { footnotesOf, preambleOf } from './footnotes.js';
import { exportWords } from './words.js';

/** Beyond so many names a text that is read out tells nothing more; the sentences have them all. */
const MOST_NAMED = 20;
/** And beyond so many sentences the footnotes are the better place. */
const MOST_SAID = 25;

/** A picture in words, for those who do not see it: what it shows, who is in it, what each line says, as of when. */
export function altText(content: ExportContent): string {
  const { title, entities, relationships } = content;
  const less = relationships.filter(({ status }) => status !== 'CONFIRMED' && status !== 'REPORTED').length;
  const notes = footnotesOf(content);
  const standing = relationships.map(({ id }) => content.time?.said.get(id) ?? '');
  return [
    exportWords.altStart({
      title,
      actors: words.actors({ count: entities.length }),
      relationships: words.relationships({ count: relationships.length }),
    }),
    ...(entities.length > 0 && entities.length <= MOST_NAMED
      ? [exportWords.altActors({ names: list(entities.map(({ name }) => name)) })]
      : []),
    ...(less > 0 ? [exportWords.altLess({ count: less })] : []),
    ...(notes.length <= MOST_SAID
      ? notes.map(({ number, sentence }, index) =>
          `${number}: ${sentence} ${standing[index] && `(${standing[index]})`}`.trim(),
        )
      : []),
    ...preambleOf(content),
  ].join(' ');
}
