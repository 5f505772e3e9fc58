import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isId } from '../reconstruction/index.ts'
import { lessonWords } from './lesson/index.ts'
import { words } from './words.ts'

/** Every sentence that names something which an address, a host's page, a link or a save has named. */
const SENTENCES: readonly ((name: string) => string)[] = [
  words.embed.noLine,
  words.embed.noStory,
  (name) => words.playFaults.noSuchLine(name).what,
  (name) => words.playFaults.notOffered(name, 'no-nato').what,
  (name) => words.saveFaults.foreign(name).what,
  (name) => words.saveFaults.gone(name).what,
  (name) => words.saveFaults.goneWhole(name).what,
  (name) => lessonWords.config.twice('lines', name),
  (name) => lessonWords.config.unknown('order', name),
  (name) => lessonWords.config.gone('lines', name),
]

const SENTENCE = 'Putin confirmed that he will invade.'

test('a name that is shaped like an id is said, so that whoever wrote it finds it', () => {
  for (const sentence of SENTENCES) expect(sentence('no-rockets')).toContain('“no-rockets”')
})

test('a sentence that stands where a name should is never said on our page', () => {
  const shown = SENTENCES.map((sentence) => sentence(SENTENCE))
  for (const text of shown) expect(text).not.toContain('confirmed')
  const long = `Putin-${'confirmed-'.repeat(10)}`
  for (const sentence of SENTENCES) expect(sentence(long)).not.toContain('confirmed')
})

test('whatever stands in an address, what is not shaped like an id leaves a sentence as it is', () => {
  fc.assert(
    fc.property(
      fc
        .string({ unit: 'grapheme', minLength: 1 })
        .filter((name) => !isId(name) && !/^\d+$/.test(name)),
      (name) => {
        for (const sentence of SENTENCES) expect(sentence(name)).toBe(sentence(SENTENCE))
      },
    ),
  )
})
