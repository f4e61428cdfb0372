import { memory } from './memory.js';

// While modules are loaded, the preferences ask the browser for languages and colours, and there is none here.
Object.assign(globalThis, memory(), {
  navigator: { languages: ['en'] },
  matchMedia: () => ({ matches: false, addEventListener: () => undefined }),
  document: { querySelector: () => null },
});
