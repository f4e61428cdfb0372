import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript';
import { importX } from 'eslint-plugin-import-x';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/** What `target` must not import, with the reason that people are shown. */
const fence = (target, from, message, except = []) => ({ target, from, message, except });

const model = './server/src/model';
const store = './server/src/store';
const travellingStore = './server/src/store/neo4j-traversal';
const otherStores = [`${store}/*.ts`, `${store}/sqlite`, `${store}/neo4j`];
const topology = './server/src/topology';
const paths = './server/src/paths';
const connections = './server/src/connections';

// Imports point one way: main → app → resolvers → traversal → connections, paths, topology, store/port → model.
const FENCES = [
  fence(model, './server/src', 'The model is pure: it imports nothing but itself.', ['./model']),
  fence(topology, './server/src', 'The topology is pure: it knows the model and the words of the store port.', [
    './model',
    './topology',
    './store/port.ts',
  ]),
  fence(paths, './server/src', 'Path search is pure: it knows the model and the topology.', [
    './model',
    './topology',
    './paths',
  ]),
  fence(connections, './server/src', 'Connections are pure: they know the model, the topology and path search.', [
    './model',
    './topology',
    './paths',
    './connections',
  ]),
  fence('./server/src/traversal', './server/src', 'Traversal knows what is travelled and how, but no adapter.', [
    './model',
    './topology',
    './paths',
    './connections',
    './store/port.ts',
    './traversal',
  ]),
  fence('./server/src/search', './server/src', 'Ranking is pure.', ['./model', './search', './store/port.ts']),
  fence('./server/src/text', './server/src', 'Wording is pure.', ['./model', './text', './paths/types.ts']),
  fence(otherStores, './server/src', 'Stores know the model and their own port.', ['./model', './store']),
  fence(travellingStore, './server/src', 'It answers the port of travelling in the words of topology and paths.', [
    './model',
    './store',
    './traversal/port.ts',
    './traversal/errors.ts',
    './traversal/turnstile.ts',
    './topology/types.ts',
    './topology/neighbourhood.ts',
    './topology/relationship-pages.ts',
    './topology/entities-by-degree.ts',
    './paths/types.ts',
    './paths/loosen.ts',
  ]),
  fence('./server/src/store/sqlite', ['./server/src/store/neo4j', travellingStore], 'Adapters do not know each other.'),
  fence(['./server/src/store/neo4j', travellingStore], './server/src/store/sqlite', 'Adapters do not know each other.'),
  fence('./server/src/resolvers', './server/src/store', 'Resolvers know the port, not the adapters.', [
    './port.ts',
    './errors.ts',
  ]),
  fence('./server/src', './graph-seed', 'The server reads the bundled dataset as a file; it does not import the seed.'),
  fence('./client/src/graph', './client/src', 'The graph is pure: it knows the API types only.', ['./graph', './api']),
  fence('./client/src/state', './client/src', 'State knows the graph and the API.', ['./state', './graph', './api']),
  fence('./client/src/canvas', './client/src/panels', 'The canvas does not know the panels.'),
  fence('./client/src', ['./server', './graph-seed'], 'Client and server share nothing but schema.graphql.'),
];

/** @param {string[]} group what must not be imported @param {string} message */
const noImports = (group, message) => ({ 'no-restricted-imports': ['error', { patterns: [{ group, message }] }] });

const onlyCanvasKnowsCytoscape = {
  files: ['client/src/**/*.{ts,tsx}'],
  ignores: ['client/src/canvas/**'],
  rules: noImports(['cytoscape*'], 'Only canvas/ knows Cytoscape.'),
};

const onlyOpenStorePicksAdapters = {
  files: ['server/src/**/*.ts'],
  ignores: ['server/src/open-store.ts', 'server/src/store/**'],
  rules: noImports(
    ['**/store/sqlite/*', '**/store/neo4j/*', '**/store/neo4j-traversal/*', 'libsql', 'neo4j-driver'],
    'Only open-store picks an adapter.',
  ),
};

// A rule of its own name, so that it stands beside the others.
const resolversTravel = {
  files: ['server/src/resolvers/**/*.ts'],
  rules: {
    '@typescript-eslint/no-restricted-imports': [
      'error',
      {
        patterns: [
          {
            group: ['**/topology/*', '**/connections/*', '**/paths/*', '!**/paths/messages.js', '!**/paths/types.js'],
            allowTypeImports: true,
            message: 'Resolvers ask the traversal; of what it answers they know the types.',
          },
        ],
      },
    ],
  },
};

const onlyTypesOfDocuments = {
  files: ['client/src/**/*.{ts,tsx}'],
  rules: {
    '@typescript-eslint/no-restricted-imports': [
      'error',
      {
        patterns: [
          {
            group: ['**/generated/*'],
            allowTypeImports: true,
            message: 'That holds the text of every document; api/graphql.ts makes one.',
          },
        ],
      },
    ],
  },
};

const pureCode = {
  files: ['server/src/{model,topology,paths,connections,search,text}/**/*.ts', 'client/src/graph/**/*.ts'],
  rules: noImports(
    [
      'node:*',
      'libsql',
      'neo4j-driver',
      'graphql*',
      'react*',
      'zustand*',
      'cytoscape*',
      '**/store/sqlite/*',
      '**/store/neo4j/*',
      '**/store/neo4j-traversal/*',
    ],
    'Pure code does no I/O and knows no framework.',
  ),
};

export default tseslint.config(
  { ignores: ['**/dist/', '**/generated/', 'node_modules/', 'data/', 'coverage/'] },
  ...tseslint.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    extends: [...tseslint.configs.recommendedTypeChecked],
    languageOptions: {
      parserOptions: {
        project: [
          'server/tsconfig.json',
          'graph-seed/tsconfig.json',
          'client/tsconfig.json',
          'client/service-worker/tsconfig.json',
          'tsconfig.test.json',
          'tsconfig.tools.json',
        ],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    plugins: { 'import-x': importX },
    settings: {
      'import-x/resolver-next': [
        createTypeScriptImportResolver({
          project: ['server/tsconfig.json', 'graph-seed/tsconfig.json', 'client/tsconfig.json', 'tsconfig.test.json'],
        }),
      ],
    },
    rules: {
      'import-x/no-cycle': 'error',
      'import-x/no-restricted-paths': ['error', { basePath: import.meta.dirname, zones: FENCES }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/require-await': 'off',
      eqeqeq: 'error',
      'max-lines': ['error', { max: 400, skipBlankLines: true, skipComments: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_$' }],
    },
  },
  {
    files: ['*/src/**/*.{ts,tsx}'],
    rules: {
      'no-restricted-syntax': [
        'error',
        { selector: 'ImportDeclaration[source.value=/^(\\.\\.\\u002f){3}/]', message: 'At most two ../ in an import.' },
      ],
    },
  },
  onlyCanvasKnowsCytoscape,
  onlyTypesOfDocuments,
  onlyOpenStorePicksAdapters,
  resolversTravel,
  // Comes last: of several blocks that set one rule for a file, the last one counts.
  pureCode,
  { files: ['client/src/**/*.tsx'], ...reactHooks.configs.flat['recommended'] },
  {
    files: ['**/*.js'],
    languageOptions: {
      globals: {
        AbortController: 'readonly',
        console: 'readonly',
        process: 'readonly',
        URL: 'readonly',
        fetch: 'readonly',
        performance: 'readonly',
        setTimeout: 'readonly',
      },
    },
    rules: { eqeqeq: 'error', 'no-undef': 'error' },
  },
);
