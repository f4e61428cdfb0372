import { beforeEach, expect, jest, test } from '@jest/globals';

const [ELEMENTS, MARKS] = [{}, {}];
const state = () => import('../../src/state/picture/arriving.js');

beforeEach(() => void jest.resetModules());

test('what is on its way is told as a share, until all is there', async () => {
  const { arrived, reportArriving, timesCancelled, useArriving } = await state();
  const share = () => useArriving.getState().share;
  expect(await arrived()).toBe(true);
  reportArriving(ELEMENTS, 80, null);
  expect(share()).toBe(0);
  const there = arrived();
  reportArriving(ELEMENTS, 20, null);
  expect(share()).toBe(0.75);
  // More was added meanwhile, and something else is on its way beside it.
  reportArriving(ELEMENTS, 100, null);
  reportArriving(MARKS, 60, null);
  expect(share()).toBe(0);
  reportArriving(ELEMENTS, 0, null);
  expect(share()).toBe(1 - 60 / 160);
  reportArriving(MARKS, 0, null);
  expect(share()).toBeNull();
  expect(await there).toBe(true);
  // What had nothing to bring is no news.
  const heard = jest.fn();
  useArriving.subscribe(heard);
  reportArriving(MARKS, 0, null);
  expect(heard).not.toHaveBeenCalled();
  expect(timesCancelled()).toBe(0);
});

test('cancelling takes back all that is on its way, and nothing that is there', async () => {
  const { arrived, cancelArriving, reportArriving, timesCancelled, useArriving } = await state();
  const back = { elements: jest.fn(), marks: jest.fn() };
  reportArriving(ELEMENTS, 10, back.elements);
  reportArriving(ELEMENTS, 0, null);
  cancelArriving();
  expect(timesCancelled()).toBe(0);

  reportArriving(ELEMENTS, 10, back.elements);
  reportArriving(MARKS, 10, back.marks);
  reportArriving(MARKS, 0, null);
  const there = arrived();
  cancelArriving();
  expect(back.elements).toHaveBeenCalledTimes(1);
  expect(back.marks).not.toHaveBeenCalled();
  reportArriving(ELEMENTS, 0, null);
  expect(await there).toBe(false);
  expect(useArriving.getState()).toEqual({ share: null, canCancel: false });
});

test('there is something to cancel while any of it would go back to something else', async () => {
  const { reportArriving, useArriving } = await state();
  const canCancel = () => useArriving.getState().canCancel;
  reportArriving(ELEMENTS, 10, null);
  expect(canCancel()).toBe(false);
  reportArriving(MARKS, 10, () => undefined);
  expect(canCancel()).toBe(true);
  reportArriving(MARKS, 5, null);
  expect(canCancel()).toBe(false);
});
