// Opens the store that its parent tells of, writes change sets for ever, and tells the new revision after each.
import { openStore } from '../../dist/open-store.js';

const PER_CHANGE = 200;

process.once('message', async (config) => {
  const store = await openStore(config);
  const type = { id: 'Politician', kind: 'PERSON', parent: null, description: null, colour: '#336699', icon: 'circle' };
  await store.apply({
    ontology: { entityTypes: [{ ...type, label: { en: 'politician' } }], relationshipTypes: [] },
  });
  for (let { revision } = await store.version(); ;) {
    revision = await store.apply({ entities: entitiesOf(revision) });
    // Waits until it is sent: what was told is out of this process when it is killed.
    await new Promise((resolve) => process.send(revision, resolve));
  }
});

function entitiesOf(revision) {
  return Array.from({ length: PER_CHANGE }, (_, index) => ({
    id: `e-${revision}-${index}`,
    type: 'Politician',
    names: [{ text: `Name ${index}`, lang: null, script: null, kind: 'PRIMARY', since: null, until: null }],
    summary: 'x'.repeat(500),
    since: null,
    until: null,
    properties: [],
  }));
}
