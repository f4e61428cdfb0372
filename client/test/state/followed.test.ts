import { beforeEach, expect, test } from '@jest/globals';
import { beginAnew, drawn, pictureState, restore } from '../support/fresh-picture.js';

const NEAR = { centre: { x: 1, y: 2 }, zoom: 1, width: 800, height: 600 };

const state = async () => {
  const [picture, followed, looks, dataset, preferences] = await Promise.all([
    pictureState(),
    import('../../src/state/picture/followed-picture.js'),
    import('../../src/state/measures/looks.js'),
    import('../../src/state/dataset.js'),
    import('../../src/state/preferences.js'),
  ]);
  return { ...picture, ...followed, ...looks, ...dataset, ...preferences };
};

const paths = async () => ({
  ...(await import('../../src/state/paths/paths.js')),
  ...(await import('../../src/state/paths/followed-paths.js')),
});

beforeEach(beginAnew);

test('a picture goes back to what was drawn and looked at, and what was cancelled can be done again', async () => {
  const { canRedo, commitPicture, followedPicture, pictureNow, redoPicture, setViewport, undoPicture } = await state();
  const { goBack, now, same } = followedPicture;
  setViewport(NEAR);
  commitPicture(drawn('a'));
  const before = now();
  commitPicture(drawn('a', 'b'));
  setViewport({ ...NEAR, zoom: 0.1 });
  commitPicture(drawn('a', 'b', 'c'));
  expect(same(before, now())).toBe(false);
  goBack(before);
  expect(same(before, now())).toBe(true);
  expect([...pictureNow().keys()]).toEqual(['a']);
  expect(restore.mock.calls).toEqual([[NEAR]]);
  redoPicture();
  redoPicture();
  expect([...pictureNow().keys()]).toEqual(['a', 'b', 'c']);
  expect(canRedo()).toBe(false);
  // Undoing goes back like anything else.
  const all = now();
  undoPicture();
  goBack(all);
  expect([...pictureNow().keys()]).toEqual(['a', 'b', 'c']);
});

test('a first picture leaves none when going back, though there is no step back from it', async () => {
  const { canUndo, commitPicture, followedPicture, forgetSteps, pictureNow } = await state();
  const before = followedPicture.now();
  commitPicture(drawn('a'));
  forgetSteps();
  followedPicture.goBack(before);
  expect([...pictureNow().keys()]).toEqual([]);
  expect(canUndo()).toBe(false);
  expect(restore).not.toHaveBeenCalled();
});

test('colours, names and measures that have come go back; those only asked for stay asked for', async () => {
  const { commitLook, followedPicture, languageNow, lookNow, useDataset, useLooks, usePreferences } = await state();
  const { chooseLanguage } = await import('../../src/state/language.js');
  const { goBack, now, same } = followedPicture;
  const before = now();
  usePreferences.setState({ theme: 'dark' });
  expect(same(before, now())).toBe(false);
  goBack(before);
  expect(usePreferences.getState().theme).toBe('system');

  const look = { ...lookNow(), size: 'degree' as const };
  commitLook(look);
  const asked = now();
  expect(lookNow()).toBe(look);
  goBack(asked);
  expect(lookNow()).toBe(look);
  useLooks.setState({ look });
  expect(same(asked, now())).toBe(false);
  goBack(asked);
  expect(lookNow().size).toBeNull();

  useLooks.setState({ look: lookNow() });
  await chooseLanguage('kk');
  goBack(now());
  expect(languageNow()).toBe('kk');
  useDataset.setState({ language: 'kk' });
  goBack({ ...now(), language: 'en' });
  await chooseLanguage('en');
  expect(languageNow()).toBe('en');
});

test('a path brought out goes back to the one before; of another answer none is', async () => {
  const { followedPaths, usePaths } = await paths();
  const found = (...ids: string[]) =>
    usePaths.setState({ answer: { __typename: 'PathSet', paths: ids.map((id) => ({ id })) } as never });
  const { goBack, now, same } = followedPaths;
  found('one', 'two');
  usePaths.setState({ shown: 'one', compared: 'two' });
  const before = now();
  usePaths.setState({ shown: 'two', compared: null });
  expect(same(before, now())).toBe(false);
  goBack(before);
  expect(same(before, now())).toBe(true);
  found('two', 'three');
  goBack(before);
  expect(now()).toEqual({ shown: null, compared: null });
});

test('a time goes back as a step of its own', async () => {
  const { commitTime, timeAsked, undoPicture } = await state();
  const { followedTime } = await import('../../src/state/time/followed-time.js');
  const { useTime } = await import('../../src/state/time/time.js');
  const view = { mode: 'AS_OF', from: '2019-03-20', to: '2019-03-20', others: 'FADE' } as const;
  const { goBack, now, same } = followedTime;
  const before = now();
  useTime.setState({ now: view, playing: true });
  commitTime(view);
  // Nothing shows it before it is known what holds then.
  expect(same(before, now())).toBe(true);
  useTime.setState({ moments: new Map() });
  expect(same(before, now())).toBe(false);
  goBack(before);
  expect(useTime.getState()).toMatchObject({ now: null, playing: false });
  expect(timeAsked()).toBeNull();
  undoPicture();
  expect(timeAsked()).toEqual(view);
});

test('a selection goes back', async () => {
  const { commitPicture } = await pictureState();
  const { followedSelection, select, selectionNow } = await import('../../src/state/selection.js');
  const { goBack, now, same } = followedSelection;
  commitPicture(drawn('a', 'b'));
  select(['a']);
  const before = now();
  select(['a', 'b']);
  expect(same(before, now())).toBe(false);
  goBack(before);
  expect(selectionNow()).toEqual(['a']);
  expect(same(before, now())).toBe(true);
});
