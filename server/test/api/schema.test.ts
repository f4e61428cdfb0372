import { expect, test } from '@jest/globals';
import { isEnumType, isInputObjectType, isInterfaceType, isObjectType, isSpecifiedScalarType } from 'graphql';
import { createSchema } from '../../src/schema.js';

const types = Object.values(createSchema().getTypeMap()).filter(
  (type) => !type.name.startsWith('__') && !isSpecifiedScalarType(type),
);

test('every type, field, argument, value and input field is described', () => {
  const described: [string, string | null | undefined][] = [];
  for (const type of types) {
    described.push([type.name, type.description]);
    if (isObjectType(type) || isInterfaceType(type)) {
      for (const field of Object.values(type.getFields())) {
        described.push([`${type.name}.${field.name}`, field.description]);
        for (const argument of field.args) {
          described.push([`${type.name}.${field.name}(${argument.name}:)`, argument.description]);
        }
      }
    } else if (isInputObjectType(type)) {
      for (const field of Object.values(type.getFields())) {
        described.push([`${type.name}.${field.name}`, field.description]);
      }
    } else if (isEnumType(type)) {
      for (const value of type.getValues()) described.push([`${type.name}.${value.name}`, value.description]);
    }
  }
  expect(described.length).toBeGreaterThan(300);
  expect(described.filter(([, description]) => !description).map(([place]) => place)).toEqual([]);
});

test('every list is a page or says how long it can be', () => {
  const connections = types.filter((type) => type.name.endsWith('Connection'));
  expect(connections.map((type) => type.name).sort()).toEqual([
    'ClaimConnection',
    'EntityConnection',
    'RelationshipConnection',
    'SavedViewConnection',
    'SearchConnection',
    'SourceConnection',
  ]);
  for (const type of connections) {
    if (!isObjectType(type)) throw new Error(`${type.name} is not an object type`);
    expect(Object.keys(type.getFields())).toEqual(expect.arrayContaining(['edges', 'pageInfo', 'totalCount']));
  }
});
