/**
 * Whether everything is tried (`npm run test:all` sets TEST_ALL=1), or the part of it that a change
 * can wait for (`npm test`).
 */
export const thorough = process.env.TEST_ALL === '1'

/** Below so many cases a property shows little. */
const FEWEST = 5

/**
 * How many cases a property is tried with.
 * @param all the number where everything is tried; elsewhere it is a tenth of that, and at least five.
 */
export const runs = (all: number): number =>
  thorough ? all : Math.min(all, Math.max(FEWEST, Math.ceil(all / 10)))
