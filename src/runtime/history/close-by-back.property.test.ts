// @vitest-environment happy-dom
import { signal } from '@preact/signals-core'
import fc from 'fast-check'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { ferryBundle } from '../../testing/ferry.ts'
import { madePlayer, openedWork } from '../../testing/made-player.ts'
import { runs } from '../../testing/thorough.ts'
import { addressOf } from '../address/index.ts'
import { closeByBack } from './close-by-back.ts'
import { readEntry } from './entry.ts'
import { FakeTab } from './fixture.ts'
import { followHistory } from './follow-history.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

const act = fc.constantFrom('open', 'close', 'next', 'jump', 'Back', 'Forward', 'wait')
const jumps = ['boats', 'gone']

const work = openedWork(ferryBundle())

it('Back closes what is open and moves nothing else; closed otherwise, Back is what it was', () => {
  fc.assert(
    fc.property(fc.array(act, { maxLength: 25 }), (acts) => {
      const tab = new FakeTab()
      const player = madePlayer(work)
      const isOpen = signal(false)
      const close = () => {
        isOpen.value = false
      }
      followHistory(player, tab)
      closeByBack({ isOpen, state: player.state, close }, tab)
      for (const [at, one] of acts.entries()) {
        const { line } = player.view.value
        const open = isOpen.value
        if (one === 'open') isOpen.value = true
        if (one === 'close') close()
        if (one === 'next') player.next()
        if (one === 'jump') player.goTo(jumps[at % jumps.length] ?? '')
        if (one === 'Back' && tab.go(-1) && open) {
          expect(isOpen.value).toBe(false)
          expect(player.view.value.line).toBe(line)
        }
        if (one === 'Forward' && tab.go(1) && open) expect(isOpen.value).toBe(false)
        vi.runAllTimers()
        // While something is open, and only then, one entry lies over the line's own.
        const entry = readEntry(tab.state())
        expect(entry?.over ?? false).toBe(isOpen.value)
        const below = tab.entries[tab.at - 1]
        if (isOpen.value) expect(readEntry(below?.state)?.id).toBe(entry?.id)
        if (tab.hash()) expect(tab.hash()).toBe(addressOf(player.view.value.line.id))
      }
    }),
    { numRuns: runs(60) },
  )
})

it('an address that is opened just as something closes is not gone back from', () => {
  const tab = new FakeTab()
  const player = madePlayer(work)
  const isOpen = signal(false)
  followHistory(player, tab)
  closeByBack({ isOpen, state: player.state, close: () => {} }, tab)
  player.next()
  vi.runAllTimers()
  isOpen.value = true
  vi.runAllTimers()
  isOpen.value = false
  vi.advanceTimersToNextTimer()
  tab.open(addressOf('boats'))
  vi.runAllTimers()
  expect(player.view.value.line.id).toBe('boats')
  expect(tab.hash()).toBe(addressOf('boats'))
  // Back from it undoes it, and what closed stays closed.
  tab.go(-1)
  vi.runAllTimers()
  expect(isOpen.value).toBe(false)
  expect(readEntry(tab.state())?.over ?? false).toBe(false)
})
