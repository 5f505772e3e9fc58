import { fleschKincaid } from 'flesch-kincaid'
import { syllable } from 'syllable'
import { describe, expect, it } from 'vitest'
import { endWords, lessonWords } from '../src/words/lesson/index.ts'
import { platformWords } from '../src/words/platform/index.ts'
import { teachWords } from '../src/words/teach/index.ts'
import { lessonFile } from './lesson/stories.ts'

type Maker = (...given: never[]) => unknown
const isMaker = (words: unknown): words is Maker => typeof words === 'function'

/** Every text of a catalogue, those too that are made from names or numbers: from the samples given. */
function textsIn(words: unknown, samples: readonly unknown[]): string[] {
  if (typeof words === 'string') return [words]
  if (isMaker(words)) return made(words, samples)
  if (typeof words !== 'object' || words === null) return []
  return Object.values(words).flatMap((one) => textsIn(one, samples))
}

/** What is made from other things than these is left out. */
function made(make: Maker, samples: readonly unknown[]): string[] {
  try {
    return textsIn(Reflect.apply(make, null, samples), samples)
  } catch {
    return []
  }
}

const NAMES =
  /Julia Ioffe|Yuri Ushakov|Vladimir Putin|Barack Obama|White House|Ukraine|Moscow|Washington|Obama|Biden|Putin|Russian?|American|Geneva|Helsinki|Delaware|Associated Press|Euronews|January/g

/** Names are no vocabulary: each counts as one plain word. */
const withPlainNames = (text: string): string => text.replace(NAMES, 'Rome')

/** Names of buttons and headings are no reading. */
const isSentence = (text: string): boolean => /[.?]$/.test(text) && text.split(' ').length > 4

const { practice, feedback, ...rest } = lessonWords
const { summary, ...atEnd } = endWords
const { grade, ...platform } = platformWords
const file = lessonFile('story/putins-talk-therapy')
const sentences = [
  ...textsIn([summary, practice, grade], [12, 16]),
  ...textsIn([rest, feedback, platform, atEnd], ['Moscow', 'article']),
  ...(file.context ? [file.context] : []),
  ...file.claims.map(({ claim }) => claim),
  ...file.items.map(({ ask }) => ask),
  ...textsIn([teachWords.start, teachWords.projector, teachWords.guide, teachWords.task], [12, 16]),
  ...textsIn([file.guide, file.task, file.exit, file.plans], []),
]
  .map(withPlainNames)
  .filter(isSentence)

/** The grade of a text (Kincaid and others, 1975): by its sentences, words and syllables. */
const gradeOf = (text: string): number =>
  fleschKincaid({
    sentence: text.split(/[.?]”?(?:\s|$)/).filter((one) => one.trim() !== '').length,
    word: text.split(/\s+/).length,
    syllable: syllable(text),
  })

describe('our own sentences in the lesson', () => {
  it('read at grade 6 or below, by Flesch and Kincaid, all together and each by itself', () => {
    const graded = sentences
      .map((text) => ({ grade: gradeOf(text), text }))
      .sort((a, b) => b.grade - a.grade)
    const whole = gradeOf(sentences.join(' '))
    console.log(
      `${sentences.length} sentences: grade ${whole.toFixed(1)}; the hardest ${graded[0]?.grade.toFixed(1)}`,
    )
    expect(sentences.length).toBeGreaterThan(100)
    expect(whole).toBeLessThanOrEqual(6)
    expect(graded.filter(({ grade }) => grade > 6)).toEqual([])
  })
})
