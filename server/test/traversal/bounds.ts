import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Neo4jConfig } from '../../src/config.js';
import type { PathQuestion } from '../../src/paths/types.js';
import { Connection } from '../../src/store/neo4j/connection.js';
import { readState } from '../../src/store/neo4j/state.js';
import type { Neo4jStore } from '../../src/store/neo4j/store.js';
import { Deadline, TimeUp } from '../../src/store/neo4j-traversal/deadline.js';
import { findPaths } from '../../src/store/neo4j-traversal/find-paths.js';
import { GraphReader } from '../../src/store/neo4j-traversal/graph-reader.js';
import { Searches } from '../../src/store/neo4j-traversal/searches.js';
import { SearchAbandoned, SearchesBusy } from '../../src/traversal/errors.js';
import { between } from '../paths/random-question.js';
import { link, people, type PlainGraph } from '../topology/random-graph.js';
import { PATIENT } from './patient.js';
import { replacing } from './world.js';

const LAYERS = 10;
const WIDTH = 8;
const LONG = 60_000;
/** Less than the timeout of a transaction, which is not what is to stop it. */
const SOON = 8_000;

/** Layers of entities, each connected with all of the next: 8 to the power of 8 shortest paths from one end to the other. */
function layers(): PlainGraph {
  const layer = (depth: number) => Array.from({ length: WIDTH }, (_, place) => `layer-${depth}-${place}`);
  const all = Array.from({ length: LAYERS }, (_, depth) => layer(depth));
  const steps = all
    .slice(1)
    .flatMap((next, depth) => next.flatMap((to) => all[depth]!.map((from) => [from, to] as const)));
  return {
    entities: people(...all.flat()),
    relationships: steps.map(([from, to], place) => link(`r${place}`, from, to)),
  };
}

// All ways through the layers, forth and back: more than can ever be counted, but nothing that has to be kept.
const ENDLESS = {
  text: `// endless
    MATCH p = (:Entity {id: 'layer-0-0'})-[*1..60]-() RETURN count(p) AS answer`,
  values: {},
};
const MANY = between('layer-0-0', `layer-${LAYERS - 1}-0`, { mode: 'ALL_SHORTEST', k: 3, maxHops: 20 });
const EASY: PathQuestion = between('layer-0-0', 'layer-1-0', { mode: 'ALL_SHORTEST' });

/** Tests that nothing takes longer than it may, and that nothing of it is left behind. */
export function testBounds(getConfig: () => Neo4jConfig, getStore: () => Neo4jStore): void {
  let connection: Connection;
  beforeAll(async () => {
    await getStore().apply(replacing(layers()));
    connection = new Connection(getConfig());
  });
  afterAll(() => connection.close());

  /** Searches one at a time. */
  async function oneAtATime(waiting: number) {
    const { revision, lastChange, ontology, relationshipTypes } = await connection.read(readState);
    const searches = new Searches(connection, { searches: 1, waiting });
    const version = { revision, change: lastChange };
    const reader = new GraphReader(connection, searches, version, ontology, relationshipTypes, PATIENT);
    return { searches, find: (deadline: Deadline) => findPaths(reader, EASY, deadline) };
  }

  test('a search is over at its deadline, and the server has stopped it before another one begins', async () => {
    const { searches, find } = await oneAtATime(1);
    await expect(searches.run(ENDLESS, new Deadline(200))).rejects.toThrow(TimeUp);
    // There is one place only: this one has to wait until the server has let go of the other.
    expect(await find(new Deadline(SOON))).toMatchObject({ kind: 'FOUND' });
    const running = await connection.read((runner) =>
      runner.rows("SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery STARTS WITH '// endless'"),
    );
    expect(running).toEqual([]);
  });

  test('a question that waits for a place is over at its deadline, too', async () => {
    const { searches, find } = await oneAtATime(1);
    const gone = new AbortController();
    const endless = searches.run(ENDLESS, new Deadline(LONG, gone.signal));
    const outcome = await find(new Deadline(50));
    gone.abort();
    expect(outcome).toMatchObject({ kind: 'LIMIT', stoppedBy: 'TIME', searchedHops: 0, paths: [] });
    await expect(endless).rejects.toThrow(SearchAbandoned);
    expect(await find(new Deadline(LONG))).toMatchObject({ kind: 'FOUND' });
  });

  test('a question for which there is no room to wait is turned away', async () => {
    const { searches, find } = await oneAtATime(0);
    const gone = new AbortController();
    const endless = searches.run(ENDLESS, new Deadline(LONG, gone.signal));
    const asked = find(new Deadline(LONG));
    await expect(asked).rejects.toThrow(SearchesBusy);
    gone.abort();
    await expect(endless).rejects.toThrow(SearchAbandoned);
  });

  test('closing gives up what is under way', async () => {
    const traversals = getStore().traversals(PATIENT);
    const traversal = await traversals.now();
    const asked = traversal.findPaths(EASY);
    await traversals.close();
    await expect(asked).rejects.toThrow(SearchAbandoned);
  });

  test('more shortest paths than can be put in order are a limit that says how far all was searched', async () => {
    const traversals = getStore().traversals(PATIENT);
    const outcome = await (await traversals.now()).findPaths(MANY);
    expect(outcome).toMatchObject({ kind: 'LIMIT', stoppedBy: 'STEPS', explored: 10_001, searchedHops: LAYERS - 2 });
    expect(outcome.kind === 'LIMIT' && outcome.paths.map(({ cost }) => cost)).toEqual([9, 9, 9]);
  });
}
