import { describe, expect, test } from '@jest/globals';
import { hashRun, runsOf } from '../src/own-words/runs.js';
import { edited, problemsOf, SOUND } from './sample.js';

const entities = 'entities/all.yaml';
const links = 'relationships/all.yaml';
const secondSource = `${SOUND['sources.yaml'] ?? ''}
- { id: register, title: A register, sections: [{ title: Leaders, paragraphs: 9 }] }
`;

describe('a dataset breaks', () => {
  test.each<[string, string, string, string]>([
    [
      `${links}:1  union--leader-of--union  ends-allowed  has the source "union"`,
      links,
      'source: ann',
      'source: union',
    ],
    [`${entities}:8  union  date-shape  since is "2019-15"`, entities, '2019-05', '2019-15'],
    ['ontology.yaml:2  Person  colour-shape  ', 'ontology.yaml', '#112233', 'grey'],
    ['dataset.yaml:1  dataset  opening-exists  opens with "bob"', 'dataset.yaml', '[ann]', '[bob]'],
    [`${entities}:1  ann  languages-present  has no PRIMARY name in: kk`, entities, 'lang: kk', 'lang: tr'],
    [`${entities}:1  ann  languages-present  has no PRIMARY name in: en`, entities, 'kind: PRIMARY', 'kind: ALIAS'],
    [`${entities}:8  union  unnamed-true  has unnamed: false`, entities, 'unnamed: true', 'unnamed: false'],
    [`${entities}:18  union--claim--members  section-exists  `, entities, 'section: Leaders', 'section: Rivers'],
    [`${entities}:18  union--claim--members  paragraph-exists  `, entities, 'paragraph: 2', 'paragraph: 3'],
    [`${links}:6  ann--leader-of--union--claim--leads  confirmed-by-two  `, links, 'REPORTED', 'CONFIRMED'],
    ['ontology.yaml:1  ontology  root-types  lacks the type Thing', 'ontology.yaml', 'id: Thing,', 'id: Things,'],
    ['ontology.yaml:6  Things  root-types  has no parent', 'ontology.yaml', 'id: Thing,', 'id: Things,'],
    ['ontology.yaml:1  ontology  root-types  lacks the type Place', 'ontology.yaml', 'kind: PLACE', 'kind: THING'],
  ])('%s', async (expected, file, from, to) => {
    const problems = await problemsOf(edited({ file, swap: [[from, to]] }));
    expect(problems.some((line) => line.startsWith(expected)) ? expected : problems).toBe(expected);
  });

  test('several rules at once', async () => {
    const swap = [
      ['lang: kk', 'lang: tr'],
      ['paragraph: 2', 'paragraph: 3'],
    ] as const;
    const problems = await problemsOf(edited({ file: entities, swap }));
    expect(problems.map((line) => line.split('  ')[2])).toEqual(['languages-present', 'paragraph-exists']);
  });

  test('claim-present', async () => {
    const unclaimed = '- { type: LEADER_OF, source: ann, target: union, key: again, claims: [] }';
    expect(await problemsOf({ ...SOUND, [links]: `${unclaimed}\n${SOUND[links] ?? ''}` })).toEqual([
      `${links}:1  ann--leader-of--union--again  claim-present  has no claim: nobody says so`,
    ]);
  });

  test('id-unique, and both places are told', async () => {
    const twice = { ...SOUND, [links]: `${SOUND[links] ?? ''}${SOUND[links] ?? ''}` };
    expect(await problemsOf(twice)).toEqual([
      `${links}:12  ann--leader-of--union  id-unique  is the id of more than one record (the first is at ${links}:1)`,
      `${links}:17  ann--leader-of--union--claim--leads  id-unique  is the id of more than one record (the first is at ${links}:6)`,
    ]);
  });

  test('claim-source-named, where there are two sources', async () => {
    const problems = await problemsOf({ ...SOUND, 'sources.yaml': secondSource });
    expect(problems.map((line) => line.split('  ').slice(0, 3).join('  '))).toEqual([
      `${entities}:18  union--claim--members  claim-source-named`,
      `${links}:6  ann--leader-of--union--claim--leads  claim-source-named`,
    ]);
  });
});

describe('a second claim', () => {
  /** The sound dataset with a second source and a second figure of the union's members. */
  const second = (fields: string) => {
    const claim = `    - { key: more, section: Leaders, paragraph: 1, attributedTo: X, note: More., field: members, ${fields} }\n`;
    const from = (text = '') => text.replaceAll('- key:', '- source: article\n      key:');
    return {
      ...SOUND,
      [entities]: from(SOUND[entities]) + claim,
      [links]: from(SOUND[links]),
      'sources.yaml': secondSource,
    };
  };

  test('may give another number in the same unit', async () => {
    const problems = await problemsOf(second('status: REPORTED, source: register, number: 9, unit: people'));
    expect(problems).toEqual([]);
  });

  test.each(['number: 9, unit: families', 'number: 9'])('breaks units-agree with %s', async (fields) => {
    const problems = await problemsOf(second(`status: REPORTED, source: register, ${fields}`));
    expect(problems).toEqual([expect.stringContaining('union--claim--more  units-agree  gives members in ')]);
  });

  test('confirms where it is of another source, and not where it is of the same one or only alleges', async () => {
    const rules = async (fields: string) =>
      (await problemsOf(second(`${fields}, number: 9, unit: people`))).map((line) => line.split('  ')[2]);
    expect(await rules('status: CONFIRMED, source: register')).toEqual([]);
    expect(await rules('status: CONFIRMED, source: article')).toEqual(['confirmed-by-two']);
    const alleged = second('status: ALLEGED, source: register, number: 9, unit: people');
    const confirmed = { ...alleged, [entities]: alleged[entities]?.replace('REPORTED', 'CONFIRMED') };
    expect(await problemsOf(confirmed)).toEqual([expect.stringContaining('union--claim--members  confirmed-by-two')]);
  });
});

describe('own words', () => {
  const eight = 'nobody in the whole town knew her name';
  const shingles = (text: string) => ({ 'shingles/article.json': JSON.stringify(runsOf(text).map(hashRun)) });
  const withNote = (note: string) => edited({ file: links, swap: [['She leads it.', note]] });

  test('are broken by eight words of a source in a row, whatever their case, accents and punctuation', async () => {
    const files = withNote('They say – Nobody, in the wholé town – knew HER name!');
    expect(await problemsOf({ ...files, ...shingles(`Then ${eight} yet.`) })).toEqual([
      `${links}:6  ann--leader-of--union--claim--leads  own-words  note repeats 8 or more words of article: "${eight}"`,
    ]);
  });

  test('are kept by seven words, and where nothing is known of the text', async () => {
    expect(await problemsOf({ ...withNote('nobody in the whole town knew her'), ...shingles(eight) })).toEqual([]);
    expect(await problemsOf(withNote(eight))).toEqual([]);
  });

  test.each([
    ['summary', entities, 'Leads a union.', eight],
    ['description', 'dataset.yaml', 'Who leads whom', eight],
    ['description', 'ontology.yaml', 'sourceTypes:', `description: ${eight}\n    sourceTypes:`],
    ['standpoint', 'sources.yaml', 'sections:', `standpoint: ${eight}\n  sections:`],
    ['property members', entities, '0250', eight],
    ['value', entities, 'number: 250', `value: ${eight}`],
  ])('are asked for in a %s', async (what, file, from, to) => {
    const problems = await problemsOf({ ...edited({ file, swap: [[from, to]] }), ...shingles(eight) });
    expect(problems).toEqual([expect.stringContaining(`own-words  ${what} repeats`)]);
  });

  test('leave room for the title of the source', async () => {
    const title = 'The long road that the workers of the west took to a union of their own';
    expect(await problemsOf({ ...withNote(`Says so in "${title}".`), ...shingles(title) })).toEqual([]);
  });

  test.each(['{}', '["xyz"]', 'not json'])('cannot be judged by a file that holds %s', async (content) => {
    expect(await problemsOf({ ...SOUND, 'shingles/article.json': content })).toEqual([
      'shingles/article.json:1  article  shingles-shape  is not a list of hashes; write it anew with the shingle program',
    ]);
  });
});
