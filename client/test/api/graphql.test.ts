import { describe, expect, test } from '@jest/globals';
import { Kind, parse, print } from 'graphql';
import * as all from '../../src/api/all-documents.js';
import * as around from '../../src/api/around-documents.js';
import * as details from '../../src/api/details-documents.js';
import * as documents from '../../src/api/documents.js';
import * as exported from '../../src/api/export-documents.js';
import * as generated from '../../src/api/generated/graphql.js';
import * as paths from '../../src/api/path-documents.js';
import * as saved from '../../src/api/saved-documents.js';
import * as source from '../../src/api/source-documents.js';

/** Documents by the name of their question, each as the sorted texts of its parts. */
function questions(modules: readonly object[]): Map<string, string[]> {
  const texts = modules
    .flatMap((module) => Object.values(module) as unknown[])
    .filter((value) => typeof value === 'object' && value !== null)
    .map(String);
  const read = texts.map((text) => parse(text).definitions);
  return new Map(
    read.flatMap((definitions) => {
      const [first] = definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION);
      return first && 'name' in first && first.name ? [[first.name.value, definitions.map(print).sort()]] : [];
    }),
  );
}

describe('documents of the API', () => {
  test('are what codegen makes of them: each with all fragments it names, and none twice', () => {
    const ours = questions([all, around, details, documents, exported, paths, saved, source]);
    expect(ours.size).toBeGreaterThan(20);
    expect(ours).toEqual(questions([generated]));
  });
});
