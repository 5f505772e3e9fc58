import { defineConfig } from 'vitest/config'
import { thorough } from './src/testing/thorough.ts'
import { hasChanged, KINDS } from './tests/assets/digest.ts'

/** The tests of programs that make assets: they take long, and can only fail after a change to assets. */
const assets = KINDS.filter((kind) => thorough || hasChanged(kind)).map(
  (kind) => `assets/${kind}/**/*.test.ts`,
)

export default defineConfig({
  // The package names its module for bundlers alone.
  resolve: { alias: { '@xapi/cmi5': '@xapi/cmi5/dist/Cmi5.esm.js' } },
  test: {
    server: { deps: { inline: ['@xapi/cmi5'] } },
    include: ['src/**/*.test.{ts,tsx}', 'tests/*.test.{ts,tsx}', ...assets],
    exclude: ['tests/journeys/**', 'node_modules/**', 'dist/**', 'dist-*/**'],
    // Properties draw new cases each run; a failure prints the seed that repeats it.
    maxWorkers: 2,
    // As much alone as in processes of their own, and there sooner.
    pool: 'threads',
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
})
