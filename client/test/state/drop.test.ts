import { beforeEach, describe, expect, test } from '@jest/globals';
import { MOST_PASSED, NO_QUESTION } from '../../src/graph/paths/path-question.js';
import { memory } from '../support/memory.js';
import { pictureOf, recordsOf } from '../support/pictures.js';

// While modules are loaded, the preferences ask the browser for languages and colours, and there is none here.
Object.assign(globalThis, memory(), {
  navigator: { languages: [] },
  matchMedia: () => ({ matches: false, addEventListener: () => undefined }),
});

async function state() {
  const [drop, paths, picture, records, view] = await Promise.all([
    import('../../src/state/paths/drop.js'),
    import('../../src/state/paths/paths.js'),
    import('../../src/state/picture/picture.js'),
    import('../../src/state/records.js'),
    import('../../src/state/view.js'),
  ]);
  return { ...drop, ...paths, ...picture, ...records, ...view };
}

const draftNow = async () => (await state()).usePaths.getState().draft;
const told = async () => {
  const { notice, announcement, panel } = (await state()).useView.getState();
  return { notice: notice?.text ?? null, announced: announcement.text, panel };
};

beforeEach(async () => {
  const { commitLayout, useRecords, usePaths, useView } = await state();
  commitLayout(pictureOf({ a: null, b: null }), null);
  useRecords.setState({ records: recordsOf(['a', 'b']) });
  usePaths.setState({ draft: NO_QUESTION });
  useView.setState({ panel: 'start', notice: null, announcement: { text: '', number: 0 } });
});

describe('dropping on a field of the question', () => {
  test('puts actors there, shows the question and says so', async () => {
    (await state()).dropOn('to', ['a', 'b']);
    expect((await draftNow()).to).toEqual(['a', 'b']);
    expect(await told()).toEqual({ notice: null, announced: 'A and B: now in “To”.', panel: 'paths' });
  });

  test('has a relationship avoided, wherever it was dropped', async () => {
    (await state()).dropOn('avoid', ['a-b']);
    expect(await draftNow()).toEqual({ ...NO_QUESTION, avoidRelationships: ['a-b'] });
    expect((await told()).announced).toContain('a knows b.');
  });

  test('is refused where there is no room, and the question stays; who is there already takes none', async () => {
    const { dropOn, usePaths } = await state();
    const others = Array.from({ length: MOST_PASSED - 1 }, (_, index) => `x${index}`);
    usePaths.setState({ draft: { ...NO_QUESTION, via: [...others, 'a'] } });
    dropOn('via', ['b']);
    expect((await draftNow()).via).toEqual([...others, 'a']);
    const { notice, announced } = await told();
    expect(notice).toContain('By way of');
    expect(announced).toBe('');
    (await state()).useView.setState({ notice: null });
    dropOn('via', ['a']);
    expect(await told()).toMatchObject({ notice: null, announced: 'A: now in “By way of”.' });
  });
});
