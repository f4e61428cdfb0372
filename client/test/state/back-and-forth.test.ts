import { beforeEach, expect, jest, test } from '@jest/globals';
import type { CanvasPort } from '../../src/state/canvas-port.js';
import { memory } from '../support/memory.js';
import { pictureOf } from '../support/pictures.js';

// While modules are loaded, the preferences ask the browser for languages and colours, and there is none here.
Object.assign(globalThis, memory(), {
  navigator: { languages: ['en'] },
  matchMedia: () => ({ matches: false, addEventListener: () => undefined }),
  document: { querySelector: () => null },
});

async function state() {
  const [steps, port, picture, view] = await Promise.all([
    import('../../src/state/picture/back-and-forth.js'),
    import('../../src/state/canvas-port.js'),
    import('../../src/state/picture/picture.js'),
    import('../../src/state/view.js'),
  ]);
  return { ...steps, ...port, ...picture, ...view };
}

const drawn = (...ids: string[]) => pictureOf(Object.fromEntries(ids.map((id) => [id, null])));
const NEAR = { centre: { x: 1, y: 2 }, zoom: 1, width: 800, height: 600 };
const FAR = { ...NEAR, zoom: 0.1 };

const restore = jest.fn();

beforeEach(async () => {
  jest.resetModules();
  await import('../support/speak-english.js');
  restore.mockClear();
  (await state()).connectCanvas({ restore } as unknown as CanvasPort);
});

test('a step back or forth looks at what was looked at there', async () => {
  const { commitPicture, pictureNow, redo, setViewport, undo } = await state();
  commitPicture(drawn('a'));
  setViewport(NEAR);
  commitPicture(drawn('a', 'b'));
  setViewport(FAR);
  undo();
  expect([...pictureNow().keys()]).toEqual(['a']);
  expect(restore.mock.calls).toEqual([[NEAR]]);
  setViewport(NEAR);
  redo();
  expect([...pictureNow().keys()]).toEqual(['a', 'b']);
  expect(restore.mock.calls).toEqual([[NEAR], [FAR]]);
});

test('where nothing stands elsewhere, what is looked at stays', async () => {
  const { commitLook, commitPicture, lookNow, setViewport, undo } = await state();
  commitPicture(drawn('a'));
  setViewport(NEAR);
  commitLook({ ...lookNow(), size: 'degree' });
  setViewport(FAR);
  undo();
  expect(lookNow().size).toBeNull();
  expect(restore).not.toHaveBeenCalled();
});
