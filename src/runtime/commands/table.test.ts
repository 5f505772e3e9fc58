import { describe, expect, it } from 'vitest'
import { words } from '../../words/index.ts'
import { COMMANDS, padCommand, pointerCommand } from './table.ts'

const unique = (all: readonly unknown[]) => expect(new Set(all).size).toBe(all.length)

describe('the table of commands', () => {
  it('has each command once, and each key, button and gesture for one of them', () => {
    unique(COMMANDS.map(({ does }) => does))
    unique(COMMANDS.flatMap(({ keys }) => keys))
    unique(COMMANDS.flatMap(({ pad }) => pad))
    unique(COMMANDS.flatMap(({ pointer }) => pointer.filter((way) => way !== 'button')))
  })

  it('has words for all of them, and a way to give each', () => {
    for (const { does, keys, pad, pointer } of COMMANDS) {
      expect(words.help.does[does]).toMatch(/\S/)
      for (const button of pad) expect(words.help.padNames[button], `${button}`).toMatch(/\S/)
      for (const way of pointer) expect(words.help.pointerNames[way]).toMatch(/\S/)
      expect(keys.length + pad.length + pointer.length, does).toBeGreaterThan(0)
    }
  })

  it('finds a command by button and by gesture', () => {
    expect(padCommand(0)).toBe('press')
    expect(padCommand(15)).toBe('next')
    expect(padCommand(77)).toBe(null)
    expect(pointerCommand('wheel-up')).toBe('back')
    expect(pointerCommand('swipe-on')).toBe('next')
  })
})
