import { describe, expect, it } from 'vitest'
import type { Source } from '../reconstruction/index.ts'
import { citationOf, formAndTerms, linkName, linkWords } from './sources.ts'

const source: Source = {
  name: 'Belm readout',
  kind: 'readout',
  issuer: 'Foreign office of Belm',
  party: 'B',
  form: 'written readout',
  terms: 'on-record',
  issued: '2031-02-03',
  citation: {
    type: 'webpage',
    title: 'On the talk',
    author: [{ given: 'Ada', family: 'Orr' }, { literal: 'The desk' }],
    'container-title': 'Belm Gazette',
  },
  links: [],
}

describe('a source in words', () => {
  it('is cited with its authors and its date written out', () => {
    expect(citationOf(source, 'en')).toEqual({
      by: 'Ada Orr and The desk',
      title: 'On the talk',
      titled: true,
      where: 'Belm Gazette',
      when: '3 February 2031',
    })
  })

  it('is not given a title in quotation marks where it only has a description', () => {
    const citation = { ...source.citation, title: '[Report on the talk]' }
    expect(citationOf({ ...source, citation }, 'en')).toMatchObject({
      title: 'Report on the talk',
      titled: false,
    })
  })

  it('gives the hour where the source does', () => {
    expect(citationOf({ ...source, when: '3 February 2031, at night' }, 'en').when).toBe(
      '3 February 2031, at night',
    )
  })

  it('says its form and terms, and no terms where none apply', () => {
    expect(formAndTerms(source)).toBe('written readout, on the record')
    expect(formAndTerms({ ...source, terms: 'not-applicable' })).toBe('written readout')
  })

  it('says what a link is and how far we read it, and never more', () => {
    expect(linkWords({ role: 'report', seen: 'extract' })).toBe('report, seen in extract')
    expect(linkWords({ role: 'original' })).toBe('original, not checked')
  })

  it('calls a link by publisher, host or place', () => {
    expect(
      linkName({ role: 'report', address: 'https://www.example.org/a', publisher: 'Ex' }),
    ).toBe('Ex')
    expect(linkName({ role: 'report', address: 'https://www.example.org/a' })).toBe('example.org')
    expect(linkName({ role: 'original', place: 'the reading room' })).toBe('the reading room')
    expect(linkName({ role: 'original', publisher: 'Ex', place: 'the reading room' })).toBe(
      'Ex: the reading room',
    )
  })
})
