import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { checkFolder } from '../src/check.js';
import { formatProblem } from '../src/problem.js';

/** The files of a small dataset that keeps every rule. */
export const SOUND: Readonly<Record<string, string>> = {
  'ontology.yaml': `entityTypes:
  - { id: Person, kind: PERSON, label: &label { en: x, ru: x, kk: x }, colour: '#112233', icon: person }
  - { id: Organization, kind: ORGANIZATION, label: *label, colour: '#112233', icon: group }
  - { id: Place, kind: PLACE, label: *label, colour: '#112233', icon: place }
  - { id: Event, kind: EVENT, label: *label, colour: '#112233', icon: event }
  - { id: Thing, kind: THING, label: *label, colour: '#112233', icon: thing }
  - { id: Vote, kind: EVENT, label: *label, colour: '#112233', icon: vote, parent: Event }
relationshipTypes:
  - id: LEADER_OF
    label: { en: is the leader of, ru: возглавляет, kk: басқарады }
    inverseLabel: { en: is led by, ru: возглавляется, kk: басқарылады }
    sourceTypes: [Person]
    targetTypes: [Organization]
    colour: '#112233'
`,
  'dataset.yaml': `title: { en: Unions, ru: Союзы, kk: Одақтар }
description: { en: Who leads whom, ru: Кто кого возглавляет, kk: Кім кімді басқарады }
opening: [ann]
questions:
  - text: { en: How?, ru: Как?, kk: Қалай? }
    kind: PATH
    entities: [ann, union]
`,
  'sources.yaml': `- id: article
  title: The long road that the workers of the west took to a union of their own
  published: '2023'
  sections:
    - { title: Leaders, paragraphs: 2 }
`,
  'entities/all.yaml': `- id: ann
  type: Person
  names:
    - { text: Ann, lang: en, script: Latn, kind: PRIMARY }
    - { text: Анна, lang: ru, script: Cyrl, kind: PRIMARY }
    - { text: Анна, lang: kk, script: Cyrl, kind: PRIMARY }
  summary: Leads a union.
- id: union
  type: Organization
  names:
    - { text: Union, lang: en, script: Latn, kind: PRIMARY }
    - { text: Союз, lang: ru, script: Cyrl, kind: PRIMARY }
    - { text: Одақ, lang: kk, script: Cyrl, kind: PRIMARY }
  summary: A union.
  since: '2019-05'
  properties: { unnamed: true, members: 0250 }
  claims:
    - key: members
      status: REPORTED
      section: Leaders
      paragraph: 2
      attributedTo: The article
      field: members
      number: 250
      unit: people
      note: It has some members.
`,
  'relationships/all.yaml': `- type: LEADER_OF
  source: ann
  target: union
  since: '2019'
  claims:
    - key: leads
      status: REPORTED
      section: Leaders
      paragraph: 1
      attributedTo: The article
      note: She leads it.
`,
};

/** A change to one file of the sound dataset: each `[what stands there, what to put there]`. */
export interface Edit {
  readonly file: string;
  readonly swap: readonly (readonly [string, string])[];
}

/** The files of the sound dataset after an edit. Throws where the text to be replaced does not stand there. */
export function edited({ file, swap }: Edit): Record<string, string> {
  const content = swap.reduce((text, [from, to]) => {
    if (!text.includes(from)) throw new Error(`${file} does not hold ${JSON.stringify(from)}`);
    return text.replace(from, () => to);
  }, SOUND[file] ?? '');
  return { ...SOUND, [file]: content };
}

/** Writes files to a folder of their own and removes it after `use`. */
export async function withFolder<T>(
  files: Readonly<Record<string, string>>,
  use: (folder: string) => Promise<T>,
): Promise<T> {
  const folder = await mkdtemp(path.join(tmpdir(), 'graph-seed-'));
  try {
    for (const [name, content] of Object.entries(files)) {
      await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
      await writeFile(path.join(folder, name), content);
    }
    return await use(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** The problems of a dataset as they are printed. */
export function problemsOf(files: Readonly<Record<string, string>>): Promise<string[]> {
  return withFolder(files, async (folder) => {
    const result = await checkFolder(folder, folder);
    return result.ok ? [] : result.problems.map((problem) => formatProblem(problem, folder));
  });
}
