import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import type { Placed } from '../../src/graph/picture.js';

const SCRIPTS = resolve(__dirname, '../../../scripts/bench/page');

/**
 * Fills an empty data folder with the made-up graph of `npm run bench:page`: so many entities, and twice as many
 * relationships.
 * @returns where those entities stand that are to be drawn
 */
export async function fillWithLargeGraph(dataDir: string, entities: number): Promise<ReadonlyMap<string, Placed>> {
  const program = `
    import { datasetOf } from ${JSON.stringify(`${SCRIPTS}/dataset.js`)};
    import { fill } from ${JSON.stringify(`${SCRIPTS}/server.js`)};
    const { changes, places } = datasetOf(${entities}, ${2 * entities});
    await fill(${JSON.stringify(dataDir)}, changes);
    console.log(JSON.stringify([...places]));`;
  const child = spawn(process.execPath, ['--input-type=module', '--eval', program], {
    env: { ...process.env, NEO4J_URI: '' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [said] = await Promise.all([text(child.stdout), once(child, 'exit')]);
  if (child.exitCode !== 0) throw new Error('the large graph could not be stored');
  const places = JSON.parse(said) as [string, { x: number; y: number }][];
  return new Map(places.map(([id, place]): [string, Placed] => [id, { ...place, broughtBy: null }]));
}
