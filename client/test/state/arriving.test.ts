import { beforeEach, expect, test } from '@jest/globals';
import { beginAnew, drawn, pictureState, restore } from '../support/fresh-picture.js';

const state = async () => ({ ...(await pictureState()), ...(await import('../../src/state/picture/arriving.js')) });

const idsNow = async (): Promise<string[]> => [...(await state()).pictureNow().keys()];

beforeEach(beginAnew);

test('what is on its way is told as a share, until all is there', async () => {
  const { arrived, commitPicture, reportArriving, useArriving } = await state();
  expect(await arrived()).toBe(true);
  commitPicture(drawn('a', 'b'));
  reportArriving(80);
  expect(useArriving.getState()).toEqual({ share: 0, isReturn: false });
  const there = arrived();
  reportArriving(20);
  expect(useArriving.getState().share).toBe(0.75);
  // More was added meanwhile.
  reportArriving(160);
  expect(useArriving.getState().share).toBe(0);
  reportArriving(0);
  expect(useArriving.getState().share).toBeNull();
  expect(await there).toBe(true);
});

test('cancelling goes back to what was there, and what was cancelled can be done again', async () => {
  const { arrived, cancelArriving, canRedo, commitPicture, redoPicture, reportArriving, setViewport, undoPicture } =
    await state();
  const near = { centre: { x: 1, y: 2 }, zoom: 1, width: 800, height: 600 };
  setViewport(near);
  commitPicture(drawn('a'));
  reportArriving(0);
  // Nothing is on its way, so there is nothing to cancel.
  cancelArriving();
  expect(await idsNow()).toEqual(['a']);
  commitPicture(drawn('a', 'b'));
  reportArriving(10);
  setViewport({ ...near, zoom: 0.1 });
  commitPicture(drawn('a', 'b', 'c'));
  reportArriving(10);
  const there = arrived();
  cancelArriving();
  expect(await idsNow()).toEqual(['a']);
  expect(restore.mock.calls).toEqual([[near]]);
  reportArriving(0);
  expect(await there).toBe(false);
  redoPicture();
  redoPicture();
  expect(await idsNow()).toEqual(['a', 'b', 'c']);
  expect(canRedo()).toBe(false);
  // Undoing is cancelled like anything else.
  reportArriving(0);
  undoPicture();
  reportArriving(10);
  cancelArriving();
  expect(await idsNow()).toEqual(['a', 'b', 'c']);
});

test('a first picture that is cancelled leaves none, though there is no step back from it', async () => {
  const { cancelArriving, canUndo, commitPicture, forgetSteps, reportArriving } = await state();
  commitPicture(drawn('a'));
  reportArriving(10);
  forgetSteps();
  cancelArriving();
  expect(await idsNow()).toEqual([]);
  expect(canUndo()).toBe(false);
  expect(restore).not.toHaveBeenCalled();
});

test('the way back to what was there is no new change, so it is not cancelled itself', async () => {
  const { cancelArriving, commitPicture, reportArriving, useArriving } = await state();
  commitPicture(drawn('a'));
  reportArriving(0);
  commitPicture(drawn('b'));
  reportArriving(10);
  cancelArriving();
  reportArriving(5);
  expect(useArriving.getState().isReturn).toBe(true);
});
