import { availableParallelism } from 'node:os';

/** Sources are TypeScript modules named `.js` in imports; swc turns them into CommonJS for Jest. */
const shared = {
  testEnvironment: 'node',
  transform: {
    '^.+\\.[tj]sx?$': [
      '@swc/jest',
      {
        jsc: {
          parser: { syntax: 'typescript', tsx: true },
          target: 'es2022',
          transform: { react: { runtime: 'automatic' } },
        },
        module: { type: 'commonjs' },
      },
    ],
  },
  // any-ascii is published as a module only, so it is transformed too.
  transformIgnorePatterns: ['/node_modules/(?!any-ascii/)'],
  moduleNameMapper: {
    '^@actor-graph/server/(.*)\\.js$': '<rootDir>/../server/src/$1',
    '^(\\.{1,2}/.*)\\.js$': '$1',
    // d3 publishes modules, which Jest cannot load here, and beside them the same as scripts.
    '^d3-(\\w+)$': '<rootDir>/../node_modules/d3-$1/dist/d3-$1.js',
  },
};

const project = (name) => ({
  ...shared,
  displayName: name,
  rootDir: name,
  testMatch: ['<rootDir>/test/**/*.test.{ts,tsx}'],
});

export default {
  testSequencer: '<rootDir>/scripts/test-sequencer.js',
  // On two cores Jest would run one test file at a time; ours wait for servers and browsers more than they compute.
  maxWorkers: Math.max(2, availableParallelism() - 1),
  projects: [
    project('server'),
    project('graph-seed'),
    { ...project('client'), setupFiles: ['<rootDir>/test/support/speak-english.ts'] },
  ],
};
