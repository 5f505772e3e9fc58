import { describe, expect, it } from 'vitest'
import { thorough } from '../src/testing/thorough.ts'
import { breakStories, KINDS, subjectOf } from './mutants/run.ts'
import { SUBJECTS } from './mutants/subjects.ts'

/** Tries for each way: a thousand in all where everything is tried. */
const TRIES = thorough ? 14 : 2
const SEED = 1

describe('a story that was made to look better attested than it is', () => {
  const subjects = SUBJECTS.map(({ name, folder }) => subjectOf(name, folder))
  const rows = breakStories(
    subjects,
    TRIES,
    SEED,
    KINDS.filter(({ seen }) => thorough || seen === 'rule'),
  )

  it('is broken in every way that a rule should see', () => {
    const never = rows.filter(({ tries }) => tries === 0).map(({ kind }) => kind.name)
    expect(never).toEqual([])
  })

  it('does not pass the rules', () => {
    const passed = rows
      .filter(({ kind }) => kind.seen === 'rule')
      .flatMap(({ kind, survivors }) => survivors.map((one) => `${kind.name}: ${one}`))
    expect(passed).toEqual([])
  })
}, 300_000)
