import { shareTopology } from './share.js';
import type { Topology } from './types.js';

/** The memory the arrays of a topology take, in bytes; worker threads that look at them take none. */
export function topologyBytes(topology: Topology): number {
  const { entities, relationships, sources, profiles, ...rest } = shareTopology(topology);
  let bytes = 0;
  for (const part of [entities, relationships, sources, profiles, rest]) {
    for (const value of Object.values<unknown>({ ...part })) if (ArrayBuffer.isView(value)) bytes += value.byteLength;
  }
  return bytes;
}
