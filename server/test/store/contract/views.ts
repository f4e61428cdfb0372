import { expect, test } from '@jest/globals';
import type { StoreHarness } from '../contract';
import { savedView, SMALL_GRAPH } from '../records';
import { closingAfterEach } from './harness';

const at = (minute: number) => `2024-05-01T12:${String(minute).padStart(2, '0')}:00.000Z`;

export function describeViews(given: StoreHarness): void {
  const { openEmpty, openAgain } = closingAfterEach(given);

  test('[GS26] a view comes back as it was put, in every opening of the store', async () => {
    const store = await openEmpty();
    const text = 'Тоқаев «и» 哈萨克 \u{1f1f0} e\u0301 "\'`\\ \n\t $x {y} %_ \u2028';
    const [step] = savedView('x').steps;
    const view = savedView('Full1', {
      title: text,
      note: text,
      steps: [
        { ...step!, title: text, note: text, state: 'v1.'.padEnd(100_000, 'x') },
        { ...step!, id: 'two', seen: { ...step!.seen, claims: [['c', 'mark', 'anna']] } },
      ],
      lastChange: { attempt: text, from: 3, before: [{ ...step!, note: text }] },
    });
    expect(await store.views.put(view, null)).toBe(true);
    expect(await store.views.get('Full1')).toEqual(view);
    expect(await (await openAgain()).views.get('Full1')).toEqual(view);
    await store.close();
    expect(await (await openAgain()).views.get('Full1')).toEqual(view);
  });

  test('[GS26] there is no view with an id that nobody was given', async () => {
    const { views } = await openEmpty();
    await views.put(savedView('v'), null);
    for (const id of ['', 'V', 'w', "'; DROP TABLE views; --", '\u0000']) expect(await views.get(id)).toBeNull();
  });

  test('[GS27] a view is written only over the version it replaces', async () => {
    const { views } = await openEmpty();
    expect(await views.put(savedView('v', { version: 2 }), 1)).toBe(false);
    expect(await views.get('v')).toBeNull();
    expect(await views.put(savedView('v'), null)).toBe(true);
    expect(await views.put(savedView('v', { title: 'Another' }), null)).toBe(false);
    expect(await views.put(savedView('v', { version: 2, title: 'Newer' }), 1)).toBe(true);
    expect(await views.put(savedView('v', { version: 2, title: 'Late' }), 1)).toBe(false);
    expect(await views.get('v')).toEqual(savedView('v', { version: 2, title: 'Newer' }));
  });

  test('[GS27] of several writers at once one writes', async () => {
    const store = await openEmpty();
    const other = await openAgain();
    await store.views.put(savedView('v'), null);
    const titles = ['a', 'b', 'c', 'd', 'e', 'f'];
    const written = await Promise.all(
      titles.map((title, index) => (index % 2 ? store : other).views.put(savedView('v', { version: 2, title }), 1)),
    );
    expect(written.filter(Boolean)).toHaveLength(1);
    expect(await store.views.get('v')).toMatchObject({ version: 2, title: titles[written.indexOf(true)] });
  });

  test('[GS28] views are listed by their last change, page after page', async () => {
    const { views } = await openEmpty();
    for (const [id, minute] of [
      ['a', 1],
      ['b', 3],
      ['c', 2],
      ['d', 3],
    ] as const) {
      await views.put(savedView(id, { changedAt: at(minute) }), null);
    }
    await views.put(savedView('gone', { changedAt: at(9), deletedAt: at(9) }), null);
    const first = await views.list({ text: '', first: 3 });
    expect(first).toMatchObject({ total: 4, items: [{ id: 'd' }, { id: 'b' }, { id: 'c' }] });
    expect(first.items[0]).toEqual({
      id: 'd',
      version: 1,
      title: 'Title of d',
      note: '',
      savedAt: '2024-05-01T12:00:00.000Z',
      changedAt: at(3),
      stepCount: 1,
    });
    const [, second] = first.items;
    expect(await views.list({ text: '', first: 3, after: second! })).toMatchObject({
      total: 4,
      items: [{ id: 'c' }, { id: 'a' }],
    });
  });

  test('[GS28] views are found by what their title or note says, whatever its script', async () => {
    const { views } = await openEmpty();
    await views.put(savedView('a', { title: 'Қасым-Жомарт Тоқаев' }), null);
    await views.put(savedView('b', { title: 'Strikes', note: '100% of TOQAEV’s men' }), null);
    await views.put(savedView('c', { title: 'Something else' }), null);
    const found = async (text: string) => (await views.list({ text, first: 9 })).items.map(({ id }) => id).sort();
    expect(await found('toqaev')).toEqual(['a', 'b']);
    expect(await found('Zhomart  То')).toEqual(['a']);
    expect(await found('nowhere')).toEqual([]);
    expect(await found('100 of')).toEqual(['b']);
    expect(await views.list({ text: 'toqaev', first: 1 })).toMatchObject({ total: 2 });
  });

  test('[GS29] deleted views stay until they are forgotten', async () => {
    const { views } = await openEmpty();
    await views.put(savedView('old', { deletedAt: at(1) }), null);
    await views.put(savedView('late', { deletedAt: at(5) }), null);
    await views.put(savedView('kept'), null);
    expect(await views.get('old')).toMatchObject({ deletedAt: at(1) });
    await views.forgetDeleted(at(3));
    expect(await views.get('old')).toBeNull();
    expect(await views.get('late')).not.toBeNull();
    expect(await views.put(savedView('late', { version: 2 }), 1)).toBe(true);
    expect((await views.list({ text: '', first: 9 })).items.map(({ id }) => id)).toEqual(['late', 'kept']);
  });

  test('[GS30] views and the graph know nothing of each other', async () => {
    const store = await openEmpty();
    await store.apply(SMALL_GRAPH);
    const [version, statistics] = [await store.version(), await store.statistics()];
    await store.views.put(savedView('v'), null);
    expect(await store.version()).toEqual(version);
    expect(await store.statistics()).toEqual(statistics);
    await store.apply({ ...SMALL_GRAPH, replace: true });
    expect(await store.views.get('v')).toEqual(savedView('v'));
  });
}
