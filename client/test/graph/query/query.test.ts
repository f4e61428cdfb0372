import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { buildSchema, parse, validate } from 'graphql';
import { NO_QUESTION } from '../../../src/graph/paths/path-question.js';
import { drawnIds } from '../../../src/graph/query/drawn-ids.js';
import { nameOfQuery, readRemembered, readVariables, remember } from '../../../src/graph/query/history.js';
import { viewQuery } from '../../../src/graph/query/view-query.js';
import {
  toCommonVariables,
  toConnectInput,
  toPathInput,
  toShortestInput,
} from '../../../src/state/paths/path-input.js';
import { forDrawing } from '../../../src/state/query/query-for-drawing.js';

const schema = buildSchema(readFileSync(join(__dirname, '../../../../schema.graphql'), 'utf8'));
const problems = (query: string) => validate(schema, parse(query)).map(({ message }) => message);

describe('the query for a view', () => {
  const asked = { ...NO_QUESTION, from: ['anna'], to: ['boris'], actors: ['anna', 'boris'] };
  const { ids: actors, ...common } = toCommonVariables(asked);
  test.each([
    ['of what is drawn', null],
    ['with a question for paths', { asks: 'PATHS', variables: { input: toPathInput(asked) } }],
    ['with a question for all shortest paths', { asks: 'EVERY', variables: { input: toShortestInput(asked) } }],
    ['with a question for a connection', { asks: 'CONNECTION', variables: { input: toConnectInput(asked) } }],
    ['with a question for what is common', { asks: 'COMMON', variables: { actors, ...common } }],
  ] as const)('%s is valid, with a value for each variable', (_, question) => {
    const { query, variables } = viewQuery(['anna', 'boris'], 'en', question);
    expect(problems(query)).toEqual([]);
    const named = [...(/\(([^)]*)\)/.exec(query)?.[1] ?? '').matchAll(/\$(\w+)/g)].map(([, name]) => name);
    expect(Object.keys(variables).sort()).toEqual(named.sort());
  });

  test('is valid where nothing is drawn but something was asked, and says where it is cut', () => {
    const question = { asks: 'PATHS', variables: { input: toPathInput(asked) } } as const;
    expect(problems(viewQuery([], 'en', question).query)).toEqual([]);
    const large = viewQuery(
      Array.from({ length: 1001 }, (_, index) => `e${index}`),
      'en',
      null,
    );
    expect(problems(large.query)).toEqual([]);
    expect(large.query).toMatch(/^# .*1000 of the 1001/);
    expect(large.variables['ids']).toHaveLength(1000);
  });
});

describe('what of an answer can be drawn', () => {
  test.each([
    '{ search(text: "a") { edges { node { who: name } } } }',
    '{ r: relationship(id: "r") { text } node(id: "x") { id } entities { nodes { ... on Person { title: name } } } }',
    'query ($i: PathInput!) { paths(input: $i) { ... on PathSet { paths { hops { ...H } } } } } fragment H on Hop { from { degree } relationship { text } }',
  ])('%s is asked with ids, and stays valid', (query) => {
    const asked = forDrawing(query, schema);
    expect(problems(query)).toEqual([]);
    expect(problems(asked)).toEqual([]);
    expect(asked).toContain('__typename');
  });

  test('a query without anything to draw is asked as it is', () => {
    expect(forDrawing('{ statistics { entities } }', schema)).not.toContain('__typename');
  });

  test('entities and the ends of relationships are found wherever they are, each once', () => {
    const anna = { __typename: 'Person', id: 'anna' };
    const link = { __typename: 'Relationship', id: 'r', source: { id: 'anna' }, target: { id: 'boris' } };
    expect(drawnIds({ a: [{ b: anna }, null], c: link, d: { __typename: 'Source', id: 's' }, id: 'x', n: 1 })).toEqual([
      'anna',
      'boris',
    ]);
    expect(drawnIds({ statistics: { __typename: 'Statistics', entities: 3 } })).toEqual([]);
    expect(drawnIds(null)).toEqual([]);
  });
});

describe('queries that were typed', () => {
  test('are remembered, the last one first, each once, and not for ever', () => {
    const typed = (query: string) => ({ query, variables: '' });
    const many = Array.from({ length: 30 }, (_, index) => typed(`{ q${index} }`));
    const history = many.reduce(remember, [] as ReturnType<typeof remember>);
    expect(history).toHaveLength(20);
    expect(history[0]).toEqual(typed('{ q29 }'));
    expect(remember(history, typed('{ q20 }'))[0]).toEqual(typed('{ q20 }'));
    expect(remember(history, typed('{ q20 }'))).toHaveLength(20);
    expect(readRemembered(JSON.stringify(history))).toEqual(history);
    expect(readRemembered('[1, null, {"query": 2}]')).toEqual([]);
    expect(readRemembered('{')).toEqual([]);
    expect(readRemembered(null)).toEqual([]);
  });

  test('have names', () => {
    expect(nameOfQuery({ query: 'query Find($a: Int) { a }', variables: '' })).toBe('Find');
    expect(nameOfQuery({ query: '# words\n{\n  a\n}', variables: '' })).toBe('{ a }');
  });

  test('have variables, or something that is wrong with them', () => {
    expect(readVariables(' ')).toEqual({ variables: {} });
    expect(readVariables('{"a": [1]}')).toEqual({ variables: { a: [1] } });
    expect(readVariables('[1]')).toEqual({ problem: null });
    expect(readVariables('{"a"')).toEqual({ problem: expect.stringMatching(/./) });
  });
});
