import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'tests/*.test.{ts,tsx}', 'assets/**/*.test.ts'],
    exclude: ['tests/journeys/**', 'node_modules/**', 'dist/**', 'dist-*/**'],
    // Properties draw new cases each run; a failure prints the seed that repeats it.
    maxWorkers: 2,
    testTimeout: 30_000,
  },
})
