import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { withTextFragment } from './index.ts'

const link = (exact: string, context: { prefix?: string; suffix?: string } = {}) =>
  withTextFragment('https://example.org/a?b=c', { source: 'A', exact, ...context })

const LETTERS = [...'-,&#%=?/+“’—é漢🛶\u00a0ab']

/** A text directive taken apart by the grammar of the specification. */
function parsed(address: string) {
  const found = /^([^#]*)#:~:text=(?:([^,&-]+)-,)?([^,&-]+)(?:,([^,&-]+))?(?:,-([^,&-]+))?$/.exec(
    address,
  )
  if (!found) throw new Error(`not a text directive: ${address}`)
  const [, page, prefix, start, end, suffix] = found
  const read = (part: string | undefined) => (part === undefined ? null : decodeURIComponent(part))
  return { page, prefix: read(prefix), start: read(start), end: read(end), suffix: read(suffix) }
}

describe('a link to words in a page', () => {
  it('names a short passage whole', () => {
    expect(link('Bo said no.')).toBe('https://example.org/a?b=c#:~:text=Bo%20said%20no.')
  })

  it('writes hyphens, commas and ampersands so that they mean nothing', () => {
    const address = link('re-enter, you & I', { prefix: 'so-so,', suffix: '-ish' })
    expect(parsed(address)).toEqual({
      page: 'https://example.org/a?b=c',
      prefix: 'so-so,',
      start: 're-enter, you & I',
      end: null,
      suffix: '-ish',
    })
  })

  it('names a long passage by its first and last words', () => {
    const { start, end } = parsed(link('one two three four five six seven eight nine ten eleven'))
    expect([start, end]).toEqual(['one two three four five', 'eight nine ten eleven'])
  })

  it('takes no-break spaces and line ends for spaces', () => {
    expect(parsed(link('Bo\u00a0said\nno')).start).toBe('Bo said no')
  })

  it('leaves out context that is only space', () => {
    expect(parsed(link('no', { prefix: ' ', suffix: '\u00a0' }))).toMatchObject({
      prefix: null,
      suffix: null,
    })
  })

  it('takes the place of a fragment that the address has', () => {
    expect(withTextFragment('https://example.org/#top', { source: 'A', exact: 'no' })).toBe(
      'https://example.org/#:~:text=no',
    )
  })

  it('can be read back by the grammar, whatever the words are', () => {
    const words = fc
      .array(fc.string({ minLength: 1, maxLength: 8, unit: fc.constantFrom(...LETTERS) }), {
        minLength: 1,
        maxLength: 14,
      })
      .map((some) => some.join(' '))
      .filter((text) => text.trim() !== '')
    fc.assert(
      fc.property(words, fc.option(words, { nil: '' }), words, (exact, prefix, suffix) => {
        const found = parsed(link(exact, { prefix, suffix }))
        expect(found.page).toBe('https://example.org/a?b=c')
        expect(exact.normalize('NFC').replace(/\s+/gu, ' ')).toContain(found.start ?? '')
        expect(found.prefix === null).toBe(prefix === '')
      }),
    )
  })

  it('does not fail on half a letter', () => {
    expect(link('a \ud800 b')).toContain('%EF%BF%BD')
  })
})
