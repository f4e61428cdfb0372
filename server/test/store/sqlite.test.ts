import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, jest } from '@jest/globals';
import { openSqliteStore } from '../../src/store/sqlite/store';
import { describeGraphStore } from './contract';

// Random histories and large changes take their time on a busy machine.
jest.setTimeout(60_000);

const folder = mkdtempSync(join(tmpdir(), 'graph-store-'));
afterAll(() => rmSync(folder, { recursive: true }));

let number = 0;
const path = () => join(folder, String(number), 'graph.sqlite');

describeGraphStore('SQLite', {
  openEmpty: async () => {
    number++;
    return openSqliteStore(path());
  },
  openAgain: async () => openSqliteStore(path()),
  histories: 100,
});
