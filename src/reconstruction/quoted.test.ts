import { describe, expect, it } from 'vitest'
import { madeSources, madeSpeech, madeStory } from '../testing/made-story.ts'
import { areTranslated, lineOf, quotedBy, quotes, type Source, spacedParts } from './index.ts'

const sources = madeSources()
const source = (id: string): Source => {
  const found = sources[id]
  if (!found) throw new Error(`no source ${id}`)
  return found
}
const inLanguage = (id: string, language: string): Source => ({
  ...source(id),
  citation: { ...source(id).citation, language },
})

describe('words of a source', () => {
  it('are a translation where it was given in another language than the work’s', () => {
    const work = (language: string) => ({
      story: madeStory(),
      sources: { ...sources, BR: inLanguage('BR', language) },
    })
    expect(areTranslated(work('ru'), ['AR', 'BR'])).toBe(true)
    expect(areTranslated(work('ru'), ['AR'])).toBe(false)
    expect(areTranslated(work('en-US'), ['BR'])).toBe(false)
    expect(areTranslated({ story: madeStory(), sources }, ['BR', 'constructor'])).toBe(false)
  })

  it('are quoted by a line, in translation or not, as its speaker’s source says', () => {
    const translated = (kind: 'speech' | 'quotation', language: string) => {
      const work = {
        story: madeStory(),
        sources: { ...sources, BR: inLanguage('BR', language) },
        sourcing: { wish: madeSpeech('“fair weather.”', {}, { kind, presentation: 'direct' }) },
      }
      const text = 'Belm wished “fair weather.”'
      const line = lineOf(work, { id: 'wish', by: 'office', text, scene: 'talk', tags: [] })
      return line.ok && 'translated' in line.value && line.value.translated
    }
    expect(translated('quotation', 'ru')).toBe(true)
    expect(translated('quotation', 'en')).toBe(false)
    expect(translated('speech', 'ru'), 'nobody’s exact words anyway').toBe(false)
  })

  it('stand in quotation marks, whatever pair, and not by an apostrophe', () => {
    expect(['He said “no”.', 'Er sagte „nein“.', 'Il dit «non».'].every(quotes)).toBe(true)
    expect(quotes('The mayors’ clerks don’t.')).toBe(false)
  })
})

describe('a record’s exact words', () => {
  const passages = [{ source: 'chronicle', exact: 'They spoke at the ferry.' }]
  const gives = { how: 'verbatim' as const, summary: 'The words.', sources: [] }
  const seen = (role: 'original' | 'report', as: 'full' | 'extract' | 'not-checked'): Source => ({
    ...source('BR'),
    links: [{ role, place: 'the quay', seen: as }],
  })

  it('are known at second hand until its original was seen whole', () => {
    expect(quotedBy('BR', seen('original', 'not-checked'), gives, passages)).toBe('chronicle')
    expect(quotedBy('BR', seen('original', 'extract'), gives, passages)).toBe('chronicle')
    expect(quotedBy('BR', seen('report', 'full'), gives, passages)).toBe('chronicle')
    expect(quotedBy('BR', seen('original', 'full'), gives, passages)).toBeNull()
  })

  it('are its own where the passage is its own, and are none where it gives none', () => {
    const own = [{ source: 'BR', exact: 'fair weather' }]
    expect(quotedBy('BR', seen('original', 'extract'), gives, own)).toBeNull()
    const says = { ...gives, how: 'states' as const }
    expect(quotedBy('BR', seen('original', 'not-checked'), says, passages)).toBeNull()
  })
})

it('parts with their spaces are the line as the article has it', () => {
  const text = 'Bo said—I am guessing—we  will think, he said, of it.'
  const parts = [
    { role: 'cue', text: 'Bo said—I am guessing—' },
    { role: 'content', text: 'we  will think,' },
    { role: 'cue', text: 'he said,' },
    { role: 'content', text: 'of it.' },
  ] as const
  const spaced = spacedParts(text, parts)
  expect(spaced.map(({ text, space }) => text + space).join('')).toBe(text)
})
