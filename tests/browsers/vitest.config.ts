import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['tests/browsers/*.test.ts'],
    globalSetup: 'tests/browsers/setup.ts',
    // A window at a time: two browsers that draw without a graphics card slow each other down.
    fileParallelism: false,
    reporters: ['verbose'],
    // What hangs is found; what is slow on a busy machine is not failed.
    testTimeout: 180_000,
    hookTimeout: 120_000,
  },
})
