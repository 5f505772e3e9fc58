import { defineConfig } from 'vitest/config'
import { thorough } from './src/testing/thorough.ts'
import { hasChanged, KINDS } from './tests/assets/digest.ts'

/** The tests of programs that make assets: they take long, and can only fail after a change to assets. */
const assets = KINDS.filter((kind) => thorough || hasChanged(kind)).map(
  (kind) => `assets/${kind}/**/*.test.ts`,
)

/** They replace modules, which would stay replaced for whatever ran after them in the same worker. */
const ALONE = ['src/tools/once.test.ts', 'src/tools/vite/watch-story.test.ts']
const EXCLUDED = ['tests/journeys/**', 'node_modules/**', 'dist/**', 'dist-*/**']

export default defineConfig({
  // The package names its module for bundlers alone.
  resolve: { alias: { '@xapi/cmi5': '@xapi/cmi5/dist/Cmi5.esm.js' } },
  test: {
    server: { deps: { inline: ['@xapi/cmi5'] } },
    projects: [
      {
        extends: true,
        test: {
          name: 'shared',
          include: ['src/**/*.test.{ts,tsx}', 'tests/*.test.{ts,tsx}', ...assets],
          exclude: [...EXCLUDED, ...ALONE],
          // Loading modules anew for each file took longer than the tests.
          isolate: false,
        },
      },
      { extends: true, test: { name: 'alone', include: ALONE } },
    ],
    // Properties draw new cases each run; a failure prints the seed that repeats it.
    maxWorkers: 2,
    // As much alone as in processes of their own, and there sooner.
    pool: 'threads',
    setupFiles: ['src/testing/property-runs.ts'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
})
