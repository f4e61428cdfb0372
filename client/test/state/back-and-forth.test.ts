import { beforeEach, expect, test } from '@jest/globals';
import { beginAnew, drawn, pictureState, restore } from '../support/fresh-picture.js';

const state = async () => ({
  ...(await pictureState()),
  ...(await import('../../src/state/picture/back-and-forth.js')),
});

const NEAR = { centre: { x: 1, y: 2 }, zoom: 1, width: 800, height: 600 };
const FAR = { ...NEAR, zoom: 0.1 };

beforeEach(beginAnew);

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
