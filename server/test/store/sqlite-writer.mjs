// Writes change sets into a SQLite store for ever, and says the new revision after each: node sqlite-writer.mjs FILE
import { writeSync } from 'node:fs';
import { openSqliteStore } from '../../dist/store/sqlite/store.js';

const [, , path] = process.argv;
const store = openSqliteStore(path);
const type = { id: 'Politician', kind: 'PERSON', parent: null, description: null, colour: '#336699', icon: 'circle' };
await store.apply({
  ontology: { entityTypes: [{ ...type, label: { en: 'politician' } }], relationshipTypes: [] },
});
const PER_CHANGE = 200;
for (;;) {
  const revision = await store.revision();
  const entities = Array.from({ length: PER_CHANGE }, (_, index) => ({
    id: `e-${revision}-${index}`,
    type: 'Politician',
    names: [{ text: `Name ${index}`, lang: null, script: null, kind: 'PRIMARY', since: null, until: null }],
    summary: 'x'.repeat(500),
    since: null,
    until: null,
    properties: [],
  }));
  // Written at once and by itself: what was said is out of this process when it is killed.
  writeSync(1, `${await store.apply({ entities })}\n`);
}
