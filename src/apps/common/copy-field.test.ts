import { afterEach, expect, it, vi } from 'vitest'
import { copyField } from './copy-field.ts'

afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

/** Stands in for the browser. Gives the field, and what was asked of it. */
function made(writeText: () => Promise<void>, older: boolean) {
  vi.useFakeTimers()
  const execCommand = vi.fn(() => older)
  vi.stubGlobal('navigator', { clipboard: { writeText } })
  vi.stubGlobal('document', { activeElement: null, execCommand })
  return { execCommand, field: { value: 'a line', select: vi.fn() } as unknown as HTMLInputElement }
}

const never = () => new Promise<void>(() => {})

it('copies by the clipboard alone where that answers', async () => {
  const { field, execCommand } = made(() => Promise.resolve(), true)
  expect(await copyField(field)).toBe(true)
  expect(execCommand).not.toHaveBeenCalled()
})

it.each([
  ['refuses', () => Promise.reject(new Error('no'))],
  ['does not answer', never],
])(
  'copies the older way where the clipboard %s, and says where that fails too',
  async (_, write) => {
    for (const older of [true, false]) {
      const { field, execCommand } = made(write, older)
      const copied = copyField(field)
      await vi.advanceTimersByTimeAsync(5000)
      expect(await copied).toBe(older)
      expect(execCommand).toHaveBeenCalledWith('copy')
      expect(field.select).toHaveBeenCalled()
    }
  },
)
