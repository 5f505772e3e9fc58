// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { COMMANDS } from '../commands/index.ts'
import { keyBelongsTo, keyCommand } from './keyboard.ts'

const press = (key: string, more: { modified?: boolean; repeated?: boolean } = {}) => ({
  key,
  modified: false,
  repeated: false,
  ...more,
})

describe('the keys', () => {
  it('choose by digit', () => {
    expect(keyCommand(press('3'), true)).toEqual({ does: 'choose', index: 2 })
    expect(keyCommand(press('s'), true)).toEqual({ does: 'sources' })
    expect(keyCommand(press('0'), true)).toBe(null)
  })

  it('are left to the browser with a modifier', () => {
    expect(keyCommand(press('b', { modified: true }), true)).toBe(null)
    expect(keyCommand(press('Control', { modified: true }), true)).toBe(null)
  })

  it('that are characters can be turned off; the others stay', () => {
    for (const key of ['s', 'q', '?', '1']) expect(keyCommand(press(key), false)).toBe(null)
    expect(keyCommand(press(' '), false)).toEqual({ does: 'next' })
    expect(keyCommand(press('Escape'), false)).toEqual({ does: 'close' })
  })

  it('that are held go on and back, and turn nothing on and off', () => {
    const held = COMMANDS.filter(({ keys }) =>
      keyCommand(press(keys[0] ?? '', { repeated: true }), true),
    )
    expect(held.map(({ does }) => does)).toEqual(['next', 'back'])
  })

  it('go to what has the focus where it needs them itself', () => {
    document.body.innerHTML = '<button></button><p></p><div data-scrolls></div><input />'
    const [button, text, scrolls, field] = ['button', 'p', 'div', 'input'].map((name) =>
      document.querySelector(name),
    )
    const belongs = (at: Element | null | undefined, key: string) =>
      keyBelongsTo(at ?? null, press(key))
    for (const key of [' ', 'Enter']) {
      expect(belongs(button, key), `a button presses by ${key}`).toBe(true)
      expect(belongs(text, key)).toBe(false)
    }
    expect(belongs(scrolls, ' ')).toBe(true)
    expect(belongs(scrolls, 'Enter'), 'nothing scrolls by it').toBe(false)
    expect(belongs(field, 'h')).toBe(true)
    expect(belongs(field, 'Escape')).toBe(false)
  })
})
