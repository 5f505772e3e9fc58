import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import type { Standing } from '../../reconstruction/index.ts'
import { perspectivesOf } from '../../reconstruction/index.ts'
import { madeEvent } from '../../testing/made-event.ts'
import { findingInWords, recordInWords } from './index.ts'

const GOLDEN = new URL('../../../story/putins-talk-therapy/tests/golden.yaml', import.meta.url)

interface Fixed {
  readonly support: Readonly<Record<string, Standing>>
}

describe('what the tellings come to', () => {
  it('is said of the fixed grades of the call', () => {
    const { lines }: { lines: readonly Fixed[] } = parse(readFileSync(GOLDEN, 'utf8'))
    const { work, lines: told } = madeEvent({
      parties: { US: 'Washington', RU: 'Moscow' },
      records: { W: 'US', O: 'US', K: 'RU', U: 'RU' },
      standings: lines.map(({ support }) => support),
    })
    expect(findingInWords(work, told)).toBe(
      'Washington’s accounts tell two of the eight lines. Moscow’s tell five, and two in part. One line neither tells.',
    )
  })

  it.each<[string, Record<string, Standing>[], string]>([
    ['one side', [{ A: 'states' }, { A: 'silent' }], 'Ardan’s accounts tell one of the two lines.'],
    ['one line', [{ A: 'in-part' }], 'Ardan’s accounts tell the one line in part.'],
    [
      'a denial',
      [{ A: 'contradicts' }, { A: 'states' }, { A: 'in-part' }],
      'Ardan’s accounts tell one of the three lines, one in part, and contradict one.',
    ],
  ])('of %s', (_, standings, said) => {
    const { work, lines } = madeEvent({ parties: { a: 'Ardan' }, records: { A: 'a' }, standings })
    expect(findingInWords(work, lines)).toBe(said)
  })

  it('tells three sides, and lines that none of them tells', () => {
    const { work, lines } = madeEvent({
      parties: { a: 'Ardan', b: 'Belm', c: 'Corro' },
      records: { A: 'a', B: 'b', C: 'c', C2: 'c' },
      standings: [
        { A: 'states', B: 'states', C: 'states' },
        { B: 'consistent' },
        { C: 'states', C2: 'contradicts' },
      ],
    })
    expect(findingInWords(work, lines)).toBe(
      'Ardan’s accounts tell one of the three lines. Belm’s tell one. Corro’s tell one, and disagree on one. One line none of them tells.',
    )
  })

  it('says nothing where no side has an account', () => {
    const { work, lines } = madeEvent({
      parties: {},
      records: { T: 'third' },
      standings: [{ T: 'states' }],
    })
    expect(findingInWords(work, lines)).toBe('')
    const record = perspectivesOf(work).find(({ kind }) => kind === 'record')
    expect(record && recordInWords(work, lines, record)).toBe('Source T tells the one line.')
  })
})
