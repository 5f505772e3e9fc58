import { describe, expect, it } from 'vitest'
import { words } from '../../words/index.ts'
import { keyCommand } from './keyboard.ts'
import { KEYS } from './keys.ts'

const press = (key: string, more: { modified?: boolean; repeated?: boolean } = {}) => ({
  key,
  modified: false,
  repeated: false,
  ...more,
})

describe('the keys', () => {
  it('each do one thing, and Help has words for all that they do', () => {
    const all = KEYS.flatMap(({ keys }) => keys)
    expect(new Set(all).size).toBe(all.length)
    for (const { does } of KEYS) expect(words.help.does[does]).toMatch(/\S/)
  })

  it('choose by digit', () => {
    expect(keyCommand(press('3'), true)).toEqual({ does: 'choose', index: 2 })
    expect(keyCommand(press('s'), true)).toEqual({ does: 'sources' })
    expect(keyCommand(press('0'), true)).toBe(null)
  })

  it('are left to the browser with a modifier', () => {
    expect(keyCommand(press('b', { modified: true }), true)).toBe(null)
  })

  it('that are characters can be turned off; the others stay', () => {
    for (const key of ['s', '?', '1']) expect(keyCommand(press(key), false)).toBe(null)
    expect(keyCommand(press(' '), false)).toEqual({ does: 'next' })
    expect(keyCommand(press('Escape'), false)).toEqual({ does: 'close' })
  })

  it('that are held go on and back, and turn nothing on and off', () => {
    const held = KEYS.filter(({ keys }) =>
      keyCommand(press(keys[0] ?? '', { repeated: true }), true),
    )
    expect(held.map(({ does }) => does)).toEqual(['next', 'back'])
  })
})
