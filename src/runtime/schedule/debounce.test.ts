import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { debounce } from './debounce.ts'

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

it('runs single calls at once, and of a burst the first and the last', () => {
  const ran: string[] = []
  const run = debounce({ burst: 300, quiet: 150 })
  const call = (name: string, ms: number) => {
    run(() => ran.push(name))
    vi.advanceTimersByTime(ms)
  }
  call('single', 400)
  expect(ran).toEqual(['single'])
  call('first', 100)
  call('second', 100)
  call('last', 100)
  expect(ran).toEqual(['single', 'first'])
  vi.advanceTimersByTime(50)
  expect(ran).toEqual(['single', 'first', 'last'])
})
