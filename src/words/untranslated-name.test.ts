import { describe, expect, it } from 'vitest'
import { untranslatedName } from './untranslated-name.ts'

describe('the language that the interface does not have', () => {
  it('is named in English', () => {
    expect(untranslatedName('uk')).toBe('Ukrainian')
    expect(untranslatedName('pt-BR')).toBe('Brazilian Portuguese')
  })

  it('is none for a story in English of any country', () => {
    expect(untranslatedName('en')).toBeNull()
    expect(untranslatedName('en-GB')).toBeNull()
    expect(untranslatedName('EN-us')).toBeNull()
  })

  it('is its tag where nobody has such a language', () => {
    expect(untranslatedName('xx')).toBe('xx')
  })
})
