// `npm start`: builds what is not built yet, then runs the server in this very process, so that signals reach it.
import { buildIfStale } from './build-if-stale.js';

buildIfStale(['server', 'seed', 'client']);
await import('../server/dist/main.js');
