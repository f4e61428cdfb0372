import { shareTopology } from '../../src/topology/share.js';
import type { Topology } from '../../src/topology/types.js';

/**
 * Everything in a topology as plain values, no longer in the memory it is in: what two topologies of the same graph have in
 * common. Instead of the numbers of profiles there is what they say: a patch gives what it changes profiles of its own.
 */
export function contentsOf(topology: Topology): unknown {
  const { profiles, ...rest } = shareTopology(topology);
  const say = (numbers: Int32Array) =>
    Array.from(numbers, (i) =>
      [profiles.type[i], profiles.firstDay[i], profiles.lastDay[i], profiles.status[i]].join(),
    );
  const plain = {
    ...rest,
    relationshipProfile: say(rest.relationshipProfile),
    incidenceProfile: say(rest.incidenceProfile),
  };
  // Texts are quick to compare.
  return JSON.parse(
    JSON.stringify(plain, (_, value: unknown) =>
      isNumbers(value) ? `${value.constructor.name} ${Array.from(value).join()}` : value,
    ),
  );
}

function isNumbers(value: unknown): value is Int32Array {
  return ArrayBuffer.isView(value);
}
