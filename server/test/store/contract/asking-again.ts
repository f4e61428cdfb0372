// Who cancels, or loses an answer, does not know what became of a request. These go through the API, as people's do.

import { expect, test } from '@jest/globals';
import { appOn, type Answer } from '../../support/app';
import { storeBehind } from '../../support/store-behind';
import type { GraphStore } from '../../../src/store/port';
import type { StoreHarness } from '../contract';
import { SMALL_GRAPH } from '../records';
import { closingAfterEach } from './harness';

const FIELDS = 'id version title note changedAt steps { id title note state revision }';

interface View {
  readonly id: string;
  readonly version: number;
  readonly title: string;
  readonly steps: readonly { readonly id: string; readonly title: string; readonly state: string }[];
}

const keyOf = (name: string): string => name.padEnd(20, '.');
const newStep = (title: string) => ({ title, state: `v1.${title}`, entities: ['anna', 'boris'] });
const asItIs = ({ id, title }: View['steps'][number]) => ({ id, title });
const titled = (view: View, title: string) => ({ title, steps: view.steps.map(asItIs) });

/** What one program, beside others, asks of the views in a store. */
function asking(store: GraphStore) {
  const { ask, data } = appOn(store);
  return {
    save: async (key: string, title: string) => {
      const query = `mutation ($input: SavedViewInput!, $key: String) { saveView(input: $input, key: $key) { ${FIELDS} } }`;
      const input = { title, steps: [newStep('One'), newStep('Two')] };
      return (await data<{ saveView: View }>(query, { input, key })).saveView;
    },
    /** @param names of the attempts, this one last */
    change: ({ id, version }: Pick<View, 'id' | 'version'>, names: readonly string[], input: object) =>
      ask<{ changeView: View }>(
        `mutation ($id: ID!, $version: Int!, $input: SavedViewInput!, $attempts: [String!]!) {
          changeView(id: $id, version: $version, input: $input, attempts: $attempts) { ${FIELDS} }
        }`,
        { id, version, input, attempts: names.map(keyOf) },
      ),
    open: async ({ id }: View) =>
      (await data<{ savedView: View }>(`query ($id: ID!) { savedView(id: $id) { ${FIELDS} } }`, { id })).savedView,
    remove: ({ id }: View) => data('mutation ($id: ID!) { deleteView(id: $id) { id } }', { id }),
    restore: ({ id }: View) => data('mutation ($id: ID!) { restoreView(id: $id) { id } }', { id }),
  };
}

function made({ data, errors }: Answer<{ changeView: View }>): View {
  expect(errors).toBeUndefined();
  return data!.changeView;
}

const refusal = ({ errors }: Answer<object>) => errors?.[0]?.extensions;
const SOMEBODY_ELSE = { code: 'BAD_USER_INPUT', argument: 'version' };

export function describeAskingAgain(given: StoreHarness): void {
  const { openEmpty, openAgain } = closingAfterEach(given);
  async function open() {
    const store = await openEmpty();
    await store.apply(SMALL_GRAPH);
    return { store, api: asking(store), other: asking(await openAgain()) };
  }

  test('[GS31] a view saved under one key is one view, asked again or at once, and there again where it was deleted', async () => {
    const { store, api, other } = await open();
    const view = await api.save(keyOf('a'), 'Anna');
    expect(await other.save(keyOf('a'), 'Anna')).toEqual(view);
    const asked = Array.from({ length: 6 }, (_, index) => (index % 2 ? api : other).save(keyOf('b'), 'Boris'));
    const together = await Promise.all(asked);
    expect(new Set(together.map(({ id }) => id)).size).toBe(1);
    expect(await store.views.list({ text: '', first: 9 })).toMatchObject({ total: 2 });
    await api.remove(view);
    expect(await other.save(keyOf('a'), 'Anna')).toMatchObject({ id: view.id, steps: view.steps });
    expect(await api.open(view)).toMatchObject({ title: 'Anna' });
  });

  test('[GS32] the same attempt gets what it made, asked again or at once', async () => {
    const { api, other } = await open();
    const view = await api.save(keyOf('view'), 'Anna');
    const input = { title: 'More', steps: [...view.steps.map(asItIs), newStep('Three')] };
    const changed = made(await api.change(view, ['a'], input));
    expect(changed).toMatchObject({ version: 2, steps: [{ title: 'One' }, { title: 'Two' }, { title: 'Three' }] });
    expect(made(await other.change(view, ['a'], input))).toEqual(changed);
    const again = { ...input, title: 'Even more', steps: [...input.steps, newStep('Four')] };
    const asked = Array.from({ length: 6 }, (_, index) => (index % 2 ? api : other).change(view, ['a', 'b'], again));
    const [first, ...rest] = (await Promise.all(asked)).map(made);
    expect(first).toMatchObject({ version: 3, title: 'Even more' });
    for (const one of rest) expect(one).toEqual(first);
    expect(await api.open(view)).toEqual(first);
  });

  test('[GS33] in whatever order attempts arrive, the later ones take the place of the earlier, and of nobody else’s', async () => {
    const { api, other } = await open();
    const names = ['a', 'b', 'c'];
    const orders = names.flatMap((one) =>
      names.flatMap((two) =>
        two === one ? [] : [[one, two, ...names.filter((name) => name !== one && name !== two)]],
      ),
    );
    const cases = orders.flatMap((order, index) => [
      order,
      ...[0, 1, 2].map((at) => order.toSpliced(at, 0, (index + at) % 2 ? 'keyed' : 'plain')),
    ]);
    for (const arriving of cases) {
      const view = await api.save(keyOf(arriving.join()), 'Before');
      let expected = 'Before';
      let isMine = true;
      for (const name of arriving) {
        const at = names.indexOf(name);
        if (at < 0) {
          const now = await other.open(view);
          made(await other.change(now, name === 'keyed' ? ['else'] : [], titled(view, name)));
          [expected, isMine] = [name, false];
          continue;
        }
        const answer = await api.change(view, names.slice(0, at + 1), titled(view, name));
        const isLater = expected === 'Before' || at > names.indexOf(expected);
        if (isMine && isLater) expected = made(answer).title;
        else expect([arriving, refusal(answer)]).toEqual([arriving, SOMEBODY_ELSE]);
      }
      expect([arriving, (await api.open(view)).title]).toEqual([arriving, expected]);
    }
  });

  test('[GS33] where several arrive at once, the last one is made', async () => {
    const { api, other } = await open();
    const view = await api.save(keyOf('view'), 'Before');
    const names = ['a', 'b', 'c', 'd', 'e', 'f'];
    const answers = await Promise.all(
      names.map((name, at) => (at % 2 ? api : other).change(view, names.slice(0, at + 1), titled(view, name))),
    );
    expect(made(answers.at(-1)!).title).toBe('f');
    expect((await api.open(view)).title).toBe('f');
  });

  test('[GS33] an attempt that arrives while the next one is made is replaced', async () => {
    const { store, api } = await open();
    const view = await api.save(keyOf('view'), 'Before');
    const { store: slow, behind } = storeBehind(store);
    let late: Answer<{ changeView: View }> | undefined;
    // Reading what a new step shows, the change has already looked at which version is there.
    behind.before = async (method) => {
      if (method === 'claimsAbout') late ??= await api.change(view, ['a'], titled(view, 'a'));
    };
    const input = { title: 'b', steps: [newStep('Three')] };
    expect(made(await asking(slow).change(view, ['a', 'b'], input))).toMatchObject({ version: 3, title: 'b' });
    expect(made(late!)).toMatchObject({ version: 2, title: 'a' });
  });

  test('[GS33] a step that an attempt took out is still there for the next one', async () => {
    const { api, other } = await open();
    const view = await api.save(keyOf('view'), 'Before');
    const [one, two] = view.steps;
    made(await api.change(view, ['a'], { title: 'a', steps: [asItIs(one!), newStep('Three')] }));
    const alien = await other.change(view, ['else'], { title: 'else', steps: [asItIs(two!)] });
    expect(refusal(alien)).toEqual(SOMEBODY_ELSE);
    made(await api.change(view, ['a', 'b'], { title: 'b', steps: [newStep('Four')] }));
    // Another program, which knows of it by the store alone.
    const last = { title: 'c', steps: [two, one].map((step) => ({ ...asItIs(step!), note: 'There again' })) };
    const { steps } = made(await asking(await openAgain()).change(view, ['a', 'b', 'c'], last));
    expect(steps).toEqual([two, one].map((step) => ({ ...step, note: 'There again' })));
    const none = await api.change(view, ['a', 'b', 'c', 'd'], { title: 'd', steps: [{ id: 'none' }] });
    expect(refusal(none)).toEqual({ code: 'BAD_USER_INPUT', argument: 'input.steps.0.id' });
  });

  test('[GS33] whoever goes back to what it was keeps out an attempt that is still on its way', async () => {
    const { api } = await open();
    const view = await api.save(keyOf('view'), 'Before');
    made(await api.change(view, ['a', 'b'], titled(view, 'Before')));
    expect(refusal(await api.change(view, ['a'], titled(view, 'a')))).toEqual(SOMEBODY_ELSE);
    expect((await api.open(view)).title).toBe('Before');
  });

  test('[GS33] attempts at a deleted view do nothing; where it is restored, the next one is made', async () => {
    const { api, other } = await open();
    const view = await api.save(keyOf('view'), 'Before');
    made(await api.change(view, ['a'], titled(view, 'a')));
    await other.remove(view);
    for (const names of [['a'], ['a', 'b']]) {
      expect(refusal(await api.change(view, names, titled(view, 'b')))).toEqual({ code: 'NOT_FOUND', argument: 'id' });
    }
    await other.restore(view);
    expect((await api.open(view)).title).toBe('a');
    made(await api.change(view, ['a', 'b'], titled(view, 'b')));
    expect((await api.open(view)).title).toBe('b');
  });

  test('[GS33] an attempt made from a version that was seen with somebody else’s change is none from an older one', async () => {
    const { api, other } = await open();
    const view = await api.save(keyOf('view'), 'Before');
    const seen = made(await other.change(view, ['else'], titled(view, 'else')));
    made(await api.change(seen, ['a'], titled(view, 'a')));
    expect(refusal(await api.change(view, ['a', 'b'], titled(view, 'b')))).toEqual(SOMEBODY_ELSE);
    expect((await api.open(view)).title).toBe('a');
  });
}
