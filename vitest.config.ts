import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'tests/*.test.{ts,tsx}', 'assets/**/*.test.ts'],
    exclude: ['tests/journeys/**', 'node_modules/**', 'dist/**', 'dist-*/**'],
    // Properties draw new cases each run; a failure prints the seed that repeats it.
    maxWorkers: 2,
    // As much alone as in processes of their own, and there sooner.
    pool: 'threads',
    testTimeout: 30_000,
  },
})
