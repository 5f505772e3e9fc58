import type { FullConfig, Reporter, Suite, TestCase } from '@playwright/test/reporter'
import { SEED } from './plan.ts'

/** Prints how many faults struck, and the seed that repeats them. */
export default class CountFaults implements Reporter {
  #tests: readonly TestCase[] = []

  onBegin(_config: FullConfig, suite: Suite): void {
    this.#tests = suite.allTests().filter(({ location }) => /faults\.journey/.test(location.file))
  }

  onEnd(): void {
    const count = this.#tests.length
    if (count === 0) return
    const right = this.#tests.filter((test) => test.ok()).length
    const told = right === count ? 'all' : `${right}`
    console.log(`faults: seed ${SEED}, ${count} faults, ${told} at the right line`)
  }

  printsToStdio(): boolean {
    return false
  }
}
