import { signal } from '@preact/signals-core'
import { expect, it, vi } from 'vitest'
import { once } from './once.ts'

it('runs once, at the first change after which the condition holds', () => {
  const steps = signal(0)
  const act = vi.fn()
  once(() => steps.value >= 2, act)
  steps.value = 1
  expect(act).not.toHaveBeenCalled()
  steps.value = 2
  steps.value = 3
  expect(act).toHaveBeenCalledTimes(1)
})

it('runs at once where the condition holds, and once though it changes what it depends on', () => {
  const open = signal(true)
  const act = vi.fn(() => {
    open.value = !open.value
    open.value = !open.value
  })
  once(() => open.value, act)
  open.value = false
  open.value = true
  expect(act).toHaveBeenCalledTimes(1)
})
