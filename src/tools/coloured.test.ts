import { describe, expect, it } from 'vitest'
import { coloured, forTerminal } from './coloured.ts'

const TEXT = `call.ink:11:62 R304 nobody in the cast is called "brand"
    Did you mean "brandt"?
review.json:1:1 R120 warning: nothing was reviewed
    Run: readout review.
1 error, 1 warning.
`

// biome-ignore lint/suspicious/noControlCharactersInRegex: that is what colours are made of
const COLOURS = /\u001b\[\d+m/g

describe('diagnostics in a terminal', () => {
  it('have colours, and the same words', () => {
    expect(coloured(TEXT)).toContain('\u001b[31mR304\u001b[39m')
    expect(coloured(TEXT)).toContain('\u001b[33mR120\u001b[39m')
    expect(coloured(TEXT).replace(COLOURS, '')).toBe(TEXT)
  })

  it('have none where nobody looks at a terminal, or somebody wants none', () => {
    expect(forTerminal(TEXT, { isTTY: false }, {})).toBe(TEXT)
    expect(forTerminal(TEXT, {}, { FORCE_COLOR: '' })).toBe(TEXT)
    expect(forTerminal(TEXT, { isTTY: true }, { NO_COLOR: '1' })).toBe(TEXT)
    expect(forTerminal(TEXT, { isTTY: true }, { TERM: 'dumb' })).toBe(TEXT)
    expect(forTerminal(TEXT, { isTTY: true }, {})).toBe(coloured(TEXT))
  })
})
