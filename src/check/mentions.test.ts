import { describe, expect, it } from 'vitest'
import type { Story } from '../reconstruction/index.ts'
import { mentionsIn, namedIn } from './mentions.ts'

const person = (name: string) => ({ name, kind: 'person' as const })
const institution = (name: string) => ({ name, kind: 'institution' as const })

const cast: Story['cast'] = {
  biden: person('Joe Biden'),
  putin: person('Vladimir Putin'),
  kremlin: institution('the Kremlin, quoted by Julia Ioffe'),
  television: institution('Kremlin TV, quoted by Julia Ioffe'),
  official: institution('a senior administration official, quoted by Julia Ioffe'),
  narrator: { name: 'Readout', kind: 'narrator' },
}
const named = namedIn(cast)
const members = (text: string) => mentionsIn(text, named).map((mention) => mention.members)

describe('who a text names', () => {
  it('knows persons by any of their names, with or without a possessive', () => {
    expect(members('Biden told Vladimir Putin; Putin’s answer')).toEqual([
      ['biden'],
      ['putin'],
      ['putin'],
    ])
  })

  it('tells apart institutions whose names share a word', () => {
    expect(members('according to the Kremlin')).toEqual([['kremlin']])
    expect(members('according to Kremlin TV')).toEqual([['television']])
  })

  it('knows an institution without a proper name by its noun', () => {
    expect(members('said the senior administration official')).toEqual([['official']])
  })

  it('does not take the author, the narrator or a common word for them', () => {
    expect(members('Julia Ioffe said to the senior president, as Readout has it')).toEqual([])
  })
})
