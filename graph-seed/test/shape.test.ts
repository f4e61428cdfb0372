import { describe, expect, test } from '@jest/globals';
import { edited, problemsOf, SOUND } from './sample.js';

test('a sound dataset has no problems', async () => {
  expect(await problemsOf(SOUND)).toEqual([]);
});

describe('a file out of shape', () => {
  const entities = 'entities/all.yaml';
  const links = 'relationships/all.yaml';
  const link = 'ann--leader-of--union';
  test.each<[string, string, string, string]>([
    [entities, 'id: ann', 'name: ann', `${entities}:1  ?  key-missing  id is missing`],
    [entities, '  summary: A union.\n', '', `${entities}:8  union  key-missing  summary is missing`],
    [entities, 'summary: A union.', 'summary:', `${entities}:8  union  key-missing  summary is missing`],
    [entities, 'summary: A union.', 'summary: " "', `${entities}:14  union  text-blank  summary is blank`],
    [entities, 'summary: A union.', 'summary: [A union]', `${entities}:14  union  wrong-type  summary must be a text`],
    [entities, "'2019-05'", '2019', `${entities}:15  union  wrong-type  since must be a text (put it in quotes)`],
    [
      entities,
      'number: 250',
      "number: '250'",
      `${entities}:24  union--claim--members  wrong-type  number must be a number`,
    ],
    [
      entities,
      'paragraph: 2',
      'paragraph: 0',
      `${entities}:21  union--claim--members  wrong-type  paragraph must be a whole`,
    ],
    [
      entities,
      '{ unnamed: true, members: 0250 }',
      'none',
      `${entities}:16  union  wrong-type  properties must be a mapping`,
    ],
    [
      entities,
      'members: 0250',
      'members: [1]',
      `${entities}:16  union  wrong-type  members in properties must be a text`,
    ],
    [
      entities,
      'kind: PRIMARY',
      'kind: NICK',
      `${entities}:4  ann  bad-enum  kind is "NICK", not one of PRIMARY, ALIAS,`,
    ],
    [
      entities,
      'type: Person',
      'type: Person\n  colour: red',
      `${entities}:3  ann  key-unknown  colour is not a key here`,
    ],
    [
      entities,
      '- id: ann',
      '- Bob\n- id: ann',
      `${entities}:1  entities  wrong-type  an item of the file must be a mapping`,
    ],
    [
      entities,
      '- id: union',
      '- id: union\n  id: twice',
      `${entities}:9  entities  yaml-syntax  Map keys must be unique`,
    ],
    [entities, '- id: ann', '- id: ann: bob', `${entities}:1  entities  yaml-syntax  `],
    [links, 'attributedTo: The article', '', `${links}:6  ${link}--claim--leads  key-missing  attributedTo is missing`],
    [links, 'note: She leads it.', '', `${links}:6  ${link}--claim--leads  key-missing  note is missing`],
    [links, 'status: REPORTED', 'status: RUMOUR', `${links}:7  ${link}--claim--leads  bad-enum  status is "RUMOUR"`],
    [
      links,
      "since: '2019'",
      'key: again\n  sinse: x',
      `${links}:5  ${link}--again  key-unknown  sinse is not a key here`,
    ],
    [links, '  claims:\n', '  claims: none\n  properties:\n', `${links}:5  ${link}  wrong-type  claims must be a list`],
    [
      'ontology.yaml',
      '    sourceTypes: [Person]',
      '',
      'ontology.yaml:9  LEADER_OF  key-missing  sourceTypes is missing',
    ],
    [
      'ontology.yaml',
      'colour:',
      'symmetric: perhaps, colour:',
      'ontology.yaml:2  Person  key-unknown  symmetric is not a key',
    ],
    [
      'ontology.yaml',
      '[Person]',
      '[Person]\n    symmetric: so',
      'ontology.yaml:13  LEADER_OF  wrong-type  symmetric must be true or false',
    ],
    ['dataset.yaml', ', kk: Одақтар', '', 'dataset.yaml:1  dataset  key-missing  kk is missing'],
    ['sources.yaml', 'sections:', 'parts:', 'sources.yaml:1  article  key-missing  sections is missing'],
  ])('%s: %j → %j', async (file, from, to, expected) => {
    const problems = await problemsOf(edited({ file, swap: [[from, to]] }));
    expect(problems.some((line) => line.startsWith(expected)) ? expected : problems).toBe(expected);
  });

  test('is told with all its errors at once, in the order of lines, and other files with theirs', async () => {
    const files = edited({
      file: entities,
      swap: [
        ['type: Person', 'types: Person'],
        ['summary: A union.', 'summary: 5'],
      ],
    });
    expect(await problemsOf({ ...files, 'sources.yaml': '' })).toEqual([
      `${entities}:1  ann  key-missing  type is missing`,
      expect.stringContaining(`${entities}:2  ann  key-unknown  types is not a key here`),
      `${entities}:14  union  wrong-type  summary must be a text (put it in quotes)`,
      'sources.yaml:1  sources  wrong-type  the file must be a list',
    ]);
  });
});

test('of a file that is not YAML only the first error is told', async () => {
  const problems = await problemsOf(edited({ file: 'entities/all.yaml', swap: [['0250 }', '0250']] }));
  expect(problems).toEqual([expect.stringMatching(/^entities\/all.yaml:17  entities  yaml-syntax  /)]);
});

test('files and folders that are not there are told', async () => {
  expect(await problemsOf({ 'entities/all.yaml': SOUND['entities/all.yaml'] ?? '' })).toEqual([
    'dataset.yaml:1  dataset  file-missing  there is no such file',
    'ontology.yaml:1  ontology  file-missing  there is no such file',
    'relationships:1  relationships  file-missing  there is no such folder',
    'sources.yaml:1  sources  file-missing  there is no such file',
  ]);
});

test('a file that would be passed over because of its name is told', async () => {
  expect(await problemsOf({ ...SOUND, 'entities/more.yml': '[]' })).toEqual([
    'entities/more.yml:1  entities  file-unknown  only files that end in .yaml are read here',
  ]);
});
