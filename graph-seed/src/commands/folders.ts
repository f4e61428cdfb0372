import path from 'node:path';
import { fileURLToPath } from 'node:url';

// Two folders above this file in `src/` as well as in `dist/`.
const workspace = fileURLToPath(new URL('../..', import.meta.url));

/** The dataset that comes with the program. */
export const DATA_FOLDER = path.join(workspace, 'data');

/** What the server reads when it starts on an empty store. */
export const BUNDLE_FILE = path.join(workspace, 'dist', 'dataset.json');
