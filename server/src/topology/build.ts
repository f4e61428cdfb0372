import type { TopologyStream } from '../store/port.js';
import { TopologyBuilder } from './builder.js';
import { givingWay } from './steps.js';
import type { Topology } from './types.js';

/**
 * The topology of a whole graph, from a store's stream. Requests get their turn while it is built.
 * @param isPart asked once the stream has ended: whether relationships may be left out that lead to an entity it did not have
 * @throws RangeError naming a record that contradicts another, see `TopologyBuilder`
 */
export async function buildTopology(stream: TopologyStream, isPart = (): boolean => false): Promise<Topology> {
  const builder = new TopologyBuilder(stream.ontology, stream.version);
  for await (const batch of stream.batches) builder.add(batch);
  return givingWay(builder.finishing(isPart()));
}
