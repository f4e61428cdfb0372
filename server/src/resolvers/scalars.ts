import { GraphQLError, GraphQLScalarType, Kind, print, type ValueNode } from 'graphql';
import { parseDateRange, parsePartialDate, type DayRange } from '../model/partial-date.js';

/** A partial date comes in as the days it could mean, and goes out as it is written. */
export const PartialDate = dateScalar(
  'PartialDate',
  parsePartialDate,
  'a partial date: write the year, the month or the day, like "2019", "2019-03" or "2019-03-20"',
);

/** A date range comes in as the days it covers, and goes out as it is written. */
export const DateRange = dateScalar(
  'DateRange',
  parseDateRange,
  'a date range: write two partial dates with a slash between, like "2019-03/2022", "2019/.." or "../2022", the earlier one first',
);

function dateScalar(name: string, parse: (text: string) => DayRange | undefined, expected: string) {
  const toDays = (value: unknown, written: string, node?: ValueNode): DayRange => {
    const days = typeof value === 'string' ? parse(value) : undefined;
    if (days) return days;
    throw new GraphQLError(`${written} is not ${expected}.`, {
      ...(node && { nodes: node }),
      extensions: { code: 'BAD_USER_INPUT' },
    });
  };
  const scalar = new GraphQLScalarType<DayRange, string>({
    name,
    serialize: String,
    parseValue: (value) => toDays(value, JSON.stringify(value)),
    parseLiteral: (node) => toDays(node.kind === Kind.STRING ? node.value : undefined, print(node), node),
  });
  // The contract has the description, and keeps it only where there is none here, not even an undefined one.
  Reflect.deleteProperty(scalar, 'description');
  return scalar;
}
