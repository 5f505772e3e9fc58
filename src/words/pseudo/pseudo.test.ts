import { describe, expect, it } from 'vitest'
import { directionOf } from '../../embed/index.ts'
import { PSEUDO_LANGUAGES } from '../languages.ts'
import { pseudo } from './index.ts'

describe('a pseudo-language', () => {
  it('has accents, brackets, and a third more letters', () => {
    const text = 'The accounts and what each of them says'
    const made = pseudo('en-XA', text)
    expect(made).toMatch(/^⟦.*⟧$/)
    expect(made).not.toMatch(/[a-z]/)
    expect(made.length).toBeGreaterThan(text.length * 1.25)
    expect(made.length).toBeLessThan(text.length * 1.5)
  })

  it('leaves what a sentence is given as it is, and makes nothing twice', () => {
    const says = pseudo('en-XA', (name: string) => `Only ${name} says so`)
    expect(says('Moscow')).toBe('⟦Óóñļý ⟧Moscow⟦ šááýš šóó⟧')
    expect(pseudo('en-XA', says('Moscow'), ['Moscow'])).toBe(says('Moscow'))
  })

  it('goes through lists, maps and records, and leaves keys and names of files', () => {
    const words = { keys: { back: '←', b: 'B' }, files: [['txt', 'Text']], list: ['yes'], n: 3 }
    expect(pseudo('en-XA', words)).toEqual({
      keys: { back: '←', b: 'B' },
      files: [['txt', '⟦Ŧééxŧ⟧']],
      list: ['⟦ýééš⟧'],
      n: 3,
    })
    expect(pseudo('en-XA', new Map([[' ', 'Space']])).get(' ')).toBe('⟦Šþááçéé⟧')
  })

  it('turns words round where it runs from right to left', () => {
    expect(pseudo('ar-XB', 'Go on')).toBe('\u200f\u202eGo\u202c\u200f \u200f\u202eon\u202c\u200f')
    expect(PSEUDO_LANGUAGES.map(directionOf)).toEqual(['ltr', 'rtl'])
  })
})
