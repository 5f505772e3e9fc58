import { describe, expect, it } from 'vitest'
import { ferryBundle } from '../testing/ferry.ts'
import { openedWork } from '../testing/made-player.ts'
import { compiled, madeBundle } from '../testing/made-story.ts'
import { BEGINNING, skipRead, stepAt } from './index.ts'

const work = openedWork(ferryBundle())

const lineAfterSkip = (read: readonly string[], of = work) => {
  const step = stepAt(of, skipRead(of, BEGINNING, new Set(read)))
  return step.ok ? step.value.id : step.error.what
}

describe('skipping what was read', () => {
  it('stops at the first line that was not', () => {
    expect(lineAfterSkip(['rain', 'waits', 'boarded', 'sit'])).toBe('not-to-sail')
    expect(lineAfterSkip(['rain'])).toBe('waits')
  })

  it('stops at the end, and where a choice has to be made', () => {
    const all = Object.keys(work.bundle.paths)
    expect(lineAfterSkip(all)).toBe('gone')
  })

  it('stays where it is in a story that goes in a circle and was read whole', () => {
    const circle = `-> a
=== a
# scene:talk
Once more. # id:once # by:teller
And again. # id:again # by:teller
+ [On # id:on # go-on]
  -> a
+ [Stop # id:stop]
  Stopped. # id:stopped # by:teller
  -> END`
    expect(compiled(circle)).not.toBe('')
    const round = openedWork(madeBundle(circle))
    expect(lineAfterSkip(['once', 'again', 'stopped'], round)).toBe('once')
  })
})
