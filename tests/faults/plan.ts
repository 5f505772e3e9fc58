import fc from 'fast-check'
import { thorough } from '../../src/testing/thorough.ts'
import type { Deed } from './deed.ts'
import type { Fault } from './fault.ts'

/** One fault, the line of the event it strikes at, and what is done before and after it. */
export interface Run {
  readonly fault: Fault
  readonly line: number
  readonly before: readonly Deed[]
  readonly after: readonly Deed[]
}

/** The same for every worker: the configuration sets it where nobody did. */
export const SEED = Number(process.env.FAULTS_SEED ?? 1)

const deed: fc.Arbitrary<Deed> = fc.oneof(
  { weight: 5, arbitrary: fc.constant<Deed>({ name: 'next' }) },
  { weight: 2, arbitrary: fc.constant<Deed>({ name: 'back' }) },
  { weight: 2, arbitrary: fc.nat(3).map((pick): Deed => ({ name: 'choose', pick })) },
  fc.nat(7).map((pick): Deed => ({ name: 'goTo', pick })),
)
const deeds = fc.array(deed, { minLength: 1, maxLength: 2 })

/** So many faults strike where nobody asks for more; another seed takes others. */
const FEW = 8

/**
 * Which faults strike, in what order and where: some of them in an order that the seed gives, or each
 * once where all is tried; FAULTS_COUNT asks for fewer, or for more from the start again.
 */
export function planned(faults: readonly Fault[]): Run[] {
  const count = Number(process.env.FAULTS_COUNT ?? (thorough ? faults.length : FEW))
  const rounds = Math.ceil(count / faults.length)
  const all = fc.shuffledSubarray([...faults], {
    minLength: faults.length,
    maxLength: faults.length,
  })
  const where = fc.record({ line: fc.nat(7), before: deeds, after: deeds })
  const orders = fc.sample(all, { seed: SEED, numRuns: rounds }).flat()
  const places = fc.sample(where, { seed: SEED, numRuns: orders.length })
  return orders.slice(0, count).map((fault, i) => {
    const place = places[i]
    if (!place) throw new Error('a fault without a place')
    return { fault, ...place }
  })
}
