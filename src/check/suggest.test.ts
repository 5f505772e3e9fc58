import { describe, expect, it } from 'vitest'
import { nearest, suggestion } from './suggest.ts'

describe('the name that was meant', () => {
  it('is the nearest one there is', () => {
    expect(nearest('narator', ['narrator', 'rey', 'brandt'])).toBe('narrator')
    expect(nearest('silen', ['silent', 'states'])).toBe('silent')
    expect(nearest('Verbatim', ['verbatim'])).toBe('verbatim')
  })

  it('is nobody when none is near', () => {
    expect(nearest('mayor', ['narrator', 'rey'])).toBeNull()
    expect(nearest('x'.repeat(100_000), ['x'.repeat(99_999)])).toBeNull()
  })

  it('is said, or else which names there are', () => {
    expect(suggestion('silen', ['silent'], 'word')).toBe('Did you mean "silent"?')
    expect(suggestion('mayor', ['rey', 'brandt'], 'member')).toBe('Known: rey, brandt.')
    expect(suggestion('mayor', [], 'member')).toBe('There is no member yet.')
  })
})
