import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { createHash } from 'node:crypto';
import { encodeViewState } from '../../src/graph/url-state.js';
import { memory } from '../support/memory.js';
import { pictureOf, recordsOf } from '../support/pictures.js';
import { EMPTY_STATE } from '../support/view-state.js';

// While modules are loaded, the preferences ask the browser for languages and colours, and there is none here.
Object.assign(globalThis, memory(), {
  navigator: { languages: ['en'] },
  matchMedia: () => ({ matches: false, addEventListener: () => undefined }),
  document: { querySelector: () => null },
});

async function state() {
  const [keeping, connection, kept, picture, preferences, records, tasks, saved, fingerprint, now] = await Promise.all([
    import('../../src/state/start/keep-picture.js'),
    import('../../src/state/connection.js'),
    import('../../src/state/start/kept.js'),
    import('../../src/state/picture/picture.js'),
    import('../../src/state/preferences.js'),
    import('../../src/state/records.js'),
    import('../../src/state/tasks.js'),
    import('../../src/state/saved/saved.js'),
    import('../../src/state/saved/fingerprint.js'),
    import('../../src/state/start/view-state-now.js'),
  ]);
  return {
    ...keeping,
    ...connection,
    ...kept,
    ...picture,
    ...preferences,
    ...records,
    ...tasks,
    ...saved,
    ...fingerprint,
    ...now,
  };
}

const drawn = (...ids: string[]) => pictureOf(Object.fromEntries(ids.map((id) => [id, null])));
const addressOf = (...ids: string[]): string => encodeViewState({ ...EMPTY_STATE, picture: drawn(...ids) });
const keptIds = async (hash: string): Promise<string[] | null> => {
  const found = await (await state()).keptAt(hash);
  return found && found.kept.entities.map(({ id }) => id);
};

/** Draws something, and waits until it has been so for a moment and is written, where it is to be. */
async function draw(...ids: string[]): Promise<void> {
  (await state()).commitLayout(drawn(...ids), null);
  await jest.advanceTimersByTimeAsync(1_000);
  await written();
}

/** Lets what is being written be written: without a thread of its own for hashes, it takes no more than promises do. */
const written = (): Promise<void> => new Promise((resolve) => void setImmediate(resolve));

beforeEach(async () => {
  jest.resetModules();
  await import('../support/speak-english.js');
  Object.assign(globalThis, memory());
  jest.useFakeTimers({ doNotFake: ['setImmediate'] });
  jest.spyOn(crypto.subtle, 'digest').mockImplementation((_, text) => {
    const hash = createHash('sha256').update(text as Uint8Array);
    return Promise.resolve(new Uint8Array(hash.digest()).buffer);
  });
  const { commitLayout, useRecords } = await state();
  commitLayout(drawn('a', 'b'), null);
  useRecords.setState({ records: recordsOf(['a', 'b'], ['b', 'c']) });
});
afterEach(() => {
  jest.useRealTimers();
  jest.restoreAllMocks();
});

describe('a picture', () => {
  test('is kept as the opening one, and as what is drawn, whatever its places; in one language', async () => {
    const { keepPictures, usePreferences } = await state();
    keepPictures('');
    await written();
    expect(await keptIds('')).toEqual(['a', 'b']);
    expect(await keptIds(addressOf('b', 'a'))).toEqual(['a', 'b']);
    expect(await keptIds(addressOf('a'))).toBeNull();
    usePreferences.setState({ language: 'ru' });
    expect(await keptIds('')).toBeNull();
    expect(await keptIds(addressOf('a', 'b'))).toBeNull();
    usePreferences.setState({ language: 'en' });
  });

  test('is kept as a saved view as long as it is unchanged', async () => {
    const { keepPictures, useSaved, fingerprint, viewStateNow } = await state();
    const view = { id: 'kqxwmz', version: 1, title: '', note: '', savedAt: '', changedAt: '', steps: [] };
    useSaved.setState({ open: { view, step: 0, shows: fingerprint(viewStateNow()) } });
    keepPictures('#');
    await written();
    expect(await keptIds('view=kqxwmz')).toEqual(['a', 'b']);
    await draw('a', 'b', 'c');
    expect(await keptIds('view=kqxwmz')).toEqual(['a', 'b']);
  });

  test('is kept again once it has been changed for a moment, with what connects it', async () => {
    (await state()).keepPictures('#');
    await draw('a', 'b', 'c');
    expect(await keptIds(addressOf('a', 'b', 'c'))).toEqual(['a', 'b', 'c']);
    const found = await (await state()).keptAt(addressOf('a', 'b', 'c'));
    expect(found?.kept.relationships.map(({ id }) => id)).toEqual(['a-b', 'b-c']);
  });

  test('is not kept while it is kept itself, the server is lost or something is under way, nor where it is empty or large', async () => {
    const { keepPictures, useKept, useConnection, useTasks, useRecords } = await state();
    useKept.setState({ since: '2026-01-01' });
    keepPictures('');
    await written();
    await draw('a', 'b');
    useKept.setState({ since: null });
    useConnection.setState({ lost: true });
    await draw('b', 'c');
    useConnection.setState({ lost: false });
    useTasks.setState({ running: { label: '', cancel: () => undefined, progress: null } });
    await draw('a', 'c');
    useTasks.setState({ running: null });
    await draw();
    const many = Array.from({ length: 1_001 }, (_, index) => `x${index}`);
    useRecords.setState({ records: recordsOf(...many.map((id): [string, string] => [id, 'x0'])) });
    await draw(...many);
    expect(await caches.has('pictures')).toBe(false);
    await draw(...many.slice(1));
    expect(await keptIds(addressOf(...many.slice(1)))).toHaveLength(1_000);
  });

  test('is not found under an address that cannot be read', async () => {
    expect(await keptIds('v1.nonsense')).toBeNull();
  });
});
