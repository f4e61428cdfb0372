import { describe, expect, test } from '@jest/globals';
import { openSqliteStore } from '../../src/store/sqlite/store';
import { appOn, appWith, type TestApp } from '../support/app';
import { claim, entity, relationship, savedView, SMALL_GRAPH } from '../store/records';

const FIELDS = 'id version title note savedAt changedAt steps { id title note state revision }';
const SAVE = `mutation ($input: SavedViewInput!) { saveView(input: $input) { ${FIELDS} } }`;
const CHANGE = `mutation ($id: ID!, $version: Int!, $input: SavedViewInput!, $attempts: [String!]! = []) {
  changeView(id: $id, version: $version, input: $input, attempts: $attempts) { ${FIELDS} }
}`;
const OPEN = `query ($id: ID!) { savedView(id: $id) { ${FIELDS} } }`;
const CHANGES = `query ($id: ID!, $step: ID!) {
  viewChanges(id: $id, step: $step) { from to totalCount changes { what how id about { id } claim { id } } }
}`;

interface View {
  readonly id: string;
  readonly version: number;
  readonly title: string;
  readonly changedAt: string;
  readonly steps: readonly { readonly id: string; readonly state: string; readonly revision: number }[];
}

const STEP = { title: 'Who knows whom', state: 'v1.abc', entities: ['anna', 'boris'] };
const INPUT = { title: ' Anna and Boris ', note: 'As told', steps: [STEP] };

const save = async ({ data }: TestApp, input: object = INPUT) =>
  (await data<{ saveView: View }>(SAVE, { input })).saveView;
const open = async ({ data }: TestApp, id: string) => (await data<{ savedView: View | null }>(OPEN, { id })).savedView;

describe('a saved view', () => {
  test('opens by its id with the revision it was saved at, and changes no data', async () => {
    const app = await appWith(SMALL_GRAPH);
    const view = await save(app);
    expect(view).toMatchObject({
      version: 1,
      title: 'Anna and Boris',
      note: 'As told',
      steps: [{ title: 'Who knows whom', note: '', state: 'v1.abc', revision: 1 }],
    });
    expect(view.id).toMatch(/^[A-Za-z2-9]{12}$/);
    expect(await open(app, view.id)).toEqual(view);
    expect(await open(app, 'nowhere')).toBeNull();
    expect(await app.store.version()).toMatchObject({ revision: 1 });
    expect((await save(app)).id).not.toBe(view.id);
  });

  test('is kept once, however often the same is asked for under one key, and changed once, too', async () => {
    const app = await appWith(SMALL_GRAPH);
    const under = async (key: string): Promise<View> => {
      const query = `mutation ($input: SavedViewInput!, $key: String) { saveView(input: $input, key: $key) { ${FIELDS} } }`;
      return (await app.data<{ saveView: View }>(query, { input: INPUT, key })).saveView;
    };
    const key = 'a text that nobody else knows';
    const view = await under(key);
    expect(view.id).toMatch(/^[A-Za-z2-9]{12}$/);
    expect(await under(key)).toEqual(view);
    expect((await under(`${key}.`)).id).not.toBe(view.id);
    await app.data('mutation ($id: ID!) { deleteView(id: $id) { id } }', { id: view.id });
    expect((await under(key)).id).toBe(view.id);
    expect(await open(app, view.id)).toMatchObject({ title: 'Anna and Boris' });
    await expect(under('short')).rejects.toThrow('must have 20 to 100 characters, not 5.');

    const { id, version } = await save(app);
    const input = { ...INPUT, title: 'A story', steps: [STEP, { ...STEP, title: 'Then' }] };
    const change = async () => (await app.data<{ changeView: View }>(CHANGE, { id, version, input })).changeView;
    const changed = await change();
    expect(changed).toMatchObject({
      version: version + 1,
      steps: [STEP, { title: 'Then' }].map(({ title }) => ({ title })),
    });
    expect(await change()).toEqual(changed);
    const [first, second] = changed.steps;
    const turned = { ...input, steps: [second!, first!].map((step) => ({ id: step.id, title: 'Who' })) };
    const same = { ...turned, steps: turned.steps.toReversed() };
    for (const [index, one] of [turned, same].entries()) {
      const { changeView } = await app.data<{ changeView: View }>(CHANGE, {
        id,
        version: version + 1 + index,
        input: one,
      });
      expect(changeView.steps.map((step) => step.id)).toEqual(one.steps.map((step) => step.id));
    }
  });

  test('is changed from its last version only; old steps keep their state', async () => {
    const app = await appWith(SMALL_GRAPH);
    const view = await save(app);
    const [step] = view.steps;
    const input = {
      title: 'A story',
      steps: [
        { title: 'New', state: 'v1.def' },
        { id: step!.id, title: 'Old' },
      ],
    };
    const { changeView } = await app.data<{ changeView: View }>(CHANGE, { id: view.id, version: 1, input });
    expect(changeView).toMatchObject({
      id: view.id,
      version: 2,
      steps: [
        { title: 'New', state: 'v1.def' },
        { id: step!.id, title: 'Old', state: 'v1.abc' },
      ],
    });
    const late = await app.ask(CHANGE, { id: view.id, version: 1, input: { ...INPUT, title: 'Late' } });
    expect(late.errors?.[0]).toMatchObject({ extensions: { code: 'BAD_USER_INPUT', argument: 'version' } });
    expect(await open(app, view.id)).toEqual(changeView);
    const nobody = await app.ask(CHANGE, { id: 'nobody', version: 1, input: INPUT });
    expect(nobody.errors?.[0]?.extensions).toMatchObject({ code: 'NOT_FOUND', argument: 'id' });
  });

  test('is listed and found, deleted and restored', async () => {
    const app = await appWith(SMALL_GRAPH);
    const [one, two] = [await save(app), await save(app, { ...INPUT, title: 'Забастовки' })];
    const list = async (args: string) =>
      app.data<{ savedViews: { nodes: { id: string }[]; totalCount: number; pageInfo: { endCursor: string } } }>(
        `{ savedViews(${args}) { nodes { id stepCount } totalCount pageInfo { endCursor } } }`,
      );
    expect((await list('first: 5')).savedViews).toMatchObject({ totalCount: 2 });
    expect((await list('text: "zabastovki"')).savedViews.nodes).toEqual([{ id: two.id, stepCount: 1 }]);
    const { savedViews: first } = await list('first: 1');
    const { savedViews: rest } = await list(`first: 1, after: "${first.pageInfo.endCursor}"`);
    expect([...first.nodes, ...rest.nodes].map(({ id }) => id).sort()).toEqual([one.id, two.id].sort());

    await app.data('mutation ($id: ID!) { deleteView(id: $id) { id } }', { id: one.id });
    expect(await open(app, one.id)).toBeNull();
    expect((await list('first: 5')).savedViews).toMatchObject({ totalCount: 1 });
    const { restoreView } = await app.data<{ restoreView: View }>(
      'mutation ($id: ID!) { restoreView(id: $id) { id title } }',
      { id: one.id },
    );
    expect(restoreView).toEqual({ id: one.id, title: one.title });
    expect(await open(app, one.id)).toMatchObject({ id: one.id, changedAt: one.changedAt });
  });

  test('tells what has changed since among what it shows', async () => {
    const app = await appWith(SMALL_GRAPH);
    const view = await save(app);
    const variables = { id: view.id, step: view.steps[0]!.id };
    const changes = async () => (await app.data<{ viewChanges: object | null }>(CHANGES, variables)).viewChanges;
    expect(await changes()).toEqual({ from: 1, to: 1, totalCount: 0, changes: [] });
    await app.store.apply({
      entities: [entity('anna', { summary: 'Others say so' }), entity('clara')],
      relationships: [relationship('r', 'boris', 'anna'), relationship('elsewhere', 'clara', 'anna')],
      claims: [claim('c', 'r'), claim('d', 'elsewhere'), claim('claim-1', 'anna-knows-boris', 'DENIED')],
    });
    expect(await changes()).toEqual({
      from: 1,
      to: 2,
      totalCount: 5,
      changes: [
        { what: 'ENTITY', how: 'CHANGED', id: 'anna', about: { id: 'anna' }, claim: null },
        {
          what: 'RELATIONSHIP',
          how: 'CHANGED',
          id: 'anna-knows-boris',
          about: { id: 'anna-knows-boris' },
          claim: null,
        },
        { what: 'RELATIONSHIP', how: 'ADDED', id: 'r', about: { id: 'r' }, claim: null },
        { what: 'CLAIM', how: 'ADDED', id: 'c', about: { id: 'r' }, claim: { id: 'c' } },
        { what: 'CLAIM', how: 'CHANGED', id: 'claim-1', about: { id: 'anna-knows-boris' }, claim: { id: 'claim-1' } },
      ],
    });
    await app.store.apply({ ...SMALL_GRAPH, replace: true, entities: [entity('anna')], relationships: [], claims: [] });
    expect(await changes()).toMatchObject({
      to: 3,
      changes: [
        { what: 'ENTITY', how: 'REMOVED', id: 'boris', about: null },
        { what: 'RELATIONSHIP', how: 'REMOVED', id: 'anna-knows-boris', about: null },
        { what: 'CLAIM', how: 'REMOVED', id: 'claim-1', claim: null },
      ],
    });
    variables.step = 'none';
    expect(await changes()).toBeNull();
  });
});

describe('a view that cannot be kept is refused, naming the field', () => {
  const words = (length: number) => 'x'.repeat(length);
  test.each<[string, object, string]>([
    ['without a title', { ...INPUT, title: '  ' }, 'input.title'],
    ['with a long title', { ...INPUT, title: words(201) }, 'input.title'],
    ['with a long note', { ...INPUT, note: words(5001) }, 'input.note'],
    ['without steps', { ...INPUT, steps: [] }, 'input.steps'],
    ['with too many steps', { ...INPUT, steps: Array.from({ length: 51 }, () => STEP) }, 'input.steps'],
    ['without a state', { ...INPUT, steps: [{ title: 'x' }] }, 'input.steps.0.state'],
    ['with a state no address holds', { ...INPUT, steps: [STEP, { state: 'a b' }] }, 'input.steps.1.state'],
    ['with a long state', { ...INPUT, steps: [{ state: words(200_001) }] }, 'input.steps.0.state'],
    ['with a step it does not have', { ...INPUT, steps: [{ id: 'none' }] }, 'input.steps.0.id'],
    ['with a step twice', { ...INPUT, steps: [{ id: 'a' }, { id: 'a' }] }, 'input.steps'],
    [
      'with too many entities',
      { ...INPUT, steps: [{ state: 'x', entities: Array.from({ length: 5001 }, (_, index) => `e${index}`) }] },
      'input.steps.0.entities',
    ],
  ])('%s', async (_, input, argument) => {
    const app = await appWith(SMALL_GRAPH);
    const { errors, data } = await app.ask(SAVE, { input });
    expect(data ?? null).toBeNull();
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument });
  });

  test('under attempts that are too many, or could be guessed', async () => {
    const app = await appWith(SMALL_GRAPH);
    const { id, version } = await save(app);
    const refused: [readonly string[], string][] = [
      [[words(20), words(19)], 'attempts.1'],
      [[words(101)], 'attempts.0'],
      [Array.from({ length: 51 }, () => words(20)), 'attempts'],
    ];
    for (const [attempts, argument] of refused) {
      const { errors } = await app.ask(CHANGE, { id, version, input: { ...INPUT, title: 'Other' }, attempts });
      expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument });
    }
  });

  test('where there are 10,000 already, unless it is one of them', async () => {
    const app = await appWith(SMALL_GRAPH);
    for (let index = 1; index < 10_000; index += 1) await app.store.views.put(savedView(`v${index}`), null);
    const query = `mutation ($input: SavedViewInput!, $key: String) { saveView(input: $input, key: $key) { id } }`;
    const under = (key: string) => app.ask<{ saveView: View }>(query, { input: INPUT, key });
    const { data } = await under(words(20));
    expect(await under(words(20))).toEqual({ data });
    expect((await under(words(21))).errors?.[0]?.extensions).toMatchObject({
      code: 'BAD_USER_INPUT',
      argument: 'input',
    });
  });

  test('that grows too large', async () => {
    const app = await appWith(SMALL_GRAPH);
    const added = Array.from({ length: 9 }, () => ({ state: words(100_000) }));
    let view = await save(app, { ...INPUT, steps: added });
    const grow = () => {
      const steps = [...view.steps.map(({ id }) => ({ id })), ...added];
      return app.ask<{ changeView: View }>(CHANGE, { id: view.id, version: view.version, input: { ...INPUT, steps } });
    };
    for (let grown = 1; grown < 4; grown += 1) view = (await grow()).data!.changeView;
    expect(view.steps).toHaveLength(36);
    expect((await grow()).errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'input.steps' });
    // What it was before does not count.
    const variables = { id: view.id, version: view.version, input: { ...INPUT, steps: added }, attempts: [words(20)] };
    expect((await app.data<{ changeView: View }>(CHANGE, variables)).changeView.steps).toHaveLength(9);
  });
});

describe('where views can only be opened', () => {
  test('nothing else is done', async () => {
    const store = openSqliteStore(':memory:');
    await store.apply(SMALL_GRAPH);
    const view = await save(appOn(store));
    const app = appOn(store, { viewAccess: 'read' });
    expect(await open(app, view.id)).toEqual(view);
    expect(await app.data('{ mayKeepViews }')).toEqual({ mayKeepViews: false });
    const refused: [string, object][] = [
      [SAVE, { input: INPUT }],
      [CHANGE, { id: view.id, version: 1, input: INPUT }],
      ['mutation ($id: ID!) { deleteView(id: $id) { id } }', { id: view.id }],
      ['mutation ($id: ID!) { restoreView(id: $id) { id } }', { id: view.id }],
      ['{ savedViews { totalCount } }', {}],
    ];
    for (const [query, variables] of refused) {
      const { errors } = await app.ask(query, { ...variables });
      expect(errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
    }
    expect(await open(app, view.id)).toEqual(view);
  });
});

describe('what changes something', () => {
  const body = JSON.stringify({ query: SAVE, variables: { input: INPUT } });
  const send = async (headers: Record<string, string>, text: string = body) => {
    const app = await appWith(SMALL_GRAPH);
    const response = await app.app.fetch('http://localhost/graphql', { method: 'POST', headers, body: text });
    return { status: response.status, total: (await app.store.views.list({ text: '', first: 1 })).total };
  };

  test('comes as JSON and not from another site', async () => {
    const json = { 'content-type': 'application/json' };
    expect(await send({ ...json, 'sec-fetch-site': 'same-origin' })).toEqual({ status: 200, total: 1 });
    expect(await send({ ...json, 'sec-fetch-site': 'cross-site' })).toEqual({ status: 403, total: 0 });
    expect(await send({ ...json, 'sec-fetch-site': 'same-site' })).toEqual({ status: 403, total: 0 });
    const form = new URLSearchParams({ query: SAVE, variables: JSON.stringify({ input: INPUT }) }).toString();
    expect(await send({ 'content-type': 'application/x-www-form-urlencoded' }, form)).toEqual({
      status: 403,
      total: 0,
    });
    expect((await send({ 'content-type': 'text/plain' })).total).toBe(0);
  });
});
