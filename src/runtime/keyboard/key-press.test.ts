// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { keyPressOf } from './key-press.ts'

const press = (key: string, code = '', more: KeyboardEventInit = {}) =>
  keyPressOf(new KeyboardEvent('keydown', { key, code, ...more }))

const shift: KeyboardEventInit = { shiftKey: true }

describe('a key press', () => {
  it.each([
    ['Russian', 'ы', 'KeyS', 's'],
    ['Russian, capitals', 'Ы', 'KeyS', 's'],
    ['Greek', 'σ', 'KeyS', 's'],
    ['Arabic', 'س', 'KeyS', 's'],
    ['Arabic, two letters by one key', 'لا', 'KeyB', 'b'],
    ['Hindi, a vowel sign', 'े', 'KeyS', 's'],
    ['Thai, a vowel sign', 'ิ', 'KeyB', 'b'],
    ['Hebrew', 'ד', 'KeyS', 's'],
    ['Arabic digits', '٣', 'Digit3', '3'],
    ['Persian digits, number pad', '۳', 'Numpad3', '3'],
    ['AZERTY', '&', 'Digit1', '1'],
    ['AZERTY', 'é', 'Digit2', '2'],
    ['AZERTY', '(', 'Digit5', '5'],
    ['Czech', 'š', 'Digit3', '3'],
  ])('is known by its place where the layout has other letters: %s %s', (_, key, code, is) => {
    expect(press(key, code)?.key).toBe(is)
  })

  it.each([
    ['Dvorak', 'o', 'KeyS', 'o'],
    ['Dvorak', 's', 'Semicolon', 's'],
    ['AZERTY', 'a', 'KeyQ', 'a'],
    ['AZERTY', ',', 'KeyM', ','],
    ['Turkish F', 'ı', 'KeyR', 'ı'],
    ['a keyboard on the screen', 's', '', 's'],
    ['number pad without Num Lock', 'ArrowLeft', 'Numpad4', 'ArrowLeft'],
  ])('is what it types where that is Latin: %s %s', (_, key, code, is) => {
    expect(press(key, code)?.key).toBe(is)
  })

  it.each([
    ['US', '?', 'Slash', '?'],
    ['German', '?', 'Minus', '?'],
    ['Russian', '?', 'Digit7', '?'],
    ['Arabic', '؟', 'Slash', '?'],
    ['US', '!', 'Digit1', '!'],
    ['AZERTY', '3', 'Digit3', '3'],
    ['US', 'S', 'KeyS', 's'],
  ])('with Shift is what it types: %s %s', (_, key, code, is) => {
    expect(press(key, code, shift)?.key).toBe(is)
  })

  it('belongs to the browser with a modifier, and says that it is held', () => {
    for (const held of ['altKey', 'ctrlKey', 'metaKey'])
      expect(press('ы', 'KeyS', { [held]: true })?.modified).toBe(true)
    expect(press('s', 'KeyS', shift)).toEqual({ key: 's', modified: false, repeated: false })
    expect(press('s', 'KeyS', { repeat: true })?.repeated).toBe(true)
    const altGr = new KeyboardEvent('keydown', { key: 'ъ', code: 'KeyS' })
    altGr.getModifierState = (name) => name === 'AltGraph'
    expect(keyPressOf(altGr)?.modified).toBe(true)
  })

  it('is none without a key, and none while an input method has it', () => {
    const filledIn = new Event('keydown')
    expect(keyPressOf(filledIn as KeyboardEvent)).toBe(null)
    expect(press('ArrowRight', 'ArrowRight', { isComposing: true })).toBe(null)
    expect(press('ArrowRight', 'ArrowRight', { keyCode: 229 })).toBe(null)
    for (const key of ['Process', 'Dead', 'Unidentified']) expect(press(key, 'KeyS')).toBe(null)
  })
})
