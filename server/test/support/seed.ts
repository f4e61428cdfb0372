import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { ChangeSet } from '../../src/model/change-set.js';

const BUNDLE = path.join(__dirname, '../../../graph-seed/dist/dataset.json');

/** The seed dataset as it is packed for the server. Throws where it is not built; `npm test` builds it. */
export function seedChanges(): ChangeSet {
  const bundle = JSON.parse(readFileSync(BUNDLE, 'utf8')) as { readonly changes: ChangeSet };
  return bundle.changes;
}
