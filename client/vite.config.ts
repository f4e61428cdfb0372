import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { serviceWorker } from './service-worker/plugin.js';

/** Where the API runs while the client is being worked on. */
const api = `http://127.0.0.1:${process.env['PORT'] ?? '4000'}`;

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react(), serviceWorker()],
  // The library's own minified file is smaller than what is made here of the other one.
  resolve: { alias: [{ find: /^cytoscape$/, replacement: 'cytoscape/dist/cytoscape.esm.min.mjs' }] },
  build: {
    // Cytoscape is in the first load; `npm run check` holds the budget that matters.
    chunkSizeWarningLimit: 800,
    // The page runs under a policy that allows no inline script, so nothing is inlined.
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    // What the page needs at once is one file. Left alone, it falls apart into what this and that later part needs, too.
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'first', tags: ['$initial'] }] } } },
  },
  server: { proxy: { '/graphql': api, '/health': api, '/ready': api } },
});
