import { describe, expect, it } from 'vitest'
import { readDraft } from './draft.ts'
import { goodFiles, OPTIONS } from './fixture.ts'
import { unmarkedSpeechAt } from './unmarked.ts'

const draft = readDraft(goodFiles(), OPTIONS)

describe('words given as somebody’s without marks', () => {
  it.each([
    'Rey said: we shall see.',
    'Rey told the mayors: no.',
    'It was late. Brandt said, we shall see.',
    'Brandt: we shall see.',
    'The Port Office: nothing is settled.',
    '[Report on the call] Rey said, this is no threat.',
    'Rey vowed: we shall pay.',
    'Rey : we shall pay.',
    'Rey：we shall pay.',
    'Written notice Rey: nothing is settled.',
    'A call — nothing is settled, said Rey.',
    'In Rey’s words: nothing is settled.',
    'To quote Rey, nothing is settled.',
    'The exact words of Rey were no deal.',
    'Rey, in so many words, would have none of it.',
    'Rey was asked to go on, with the words well, do not.',
    'As Rey put it: nothing is settled.',
    '— Nothing is settled, said Rey.',
    'It was late. – We shall see.',
    'I’m not sure.',
    'Rey would keep my boat.',
    'Rey went no way.',
    'Rey goes: never.',
    'Rey was like, never.',
    'WE SHALL SEE, Rey.',
    'Brandt on paint: NEVER EVER AGAIN.',
    'Rey thundered, we shall see.',
    'We shall see, Rey said.',
    'We shall see, according to Rey.',
    'Rey’s reply: we shall see.',
    'His answer was we shall see.',
    'Rey answered we shall see.',
    'Rey – we shall see.',
    'Rey | we shall see',
    '*We shall see*, Rey.',
    '_We shall see_, said Rey.',
    'Rey said quote we shall see unquote.',
    'Rey, verbatim, we shall see.',
    'Rey a dit : nous verrons.',
    'Brandt warned him, do not dare.',
    'Port Town: we shall see.',
    'What was left of the evening for Hill Town: nothing is settled.',
    'Here is what Rey said. Nothing is settled.',
    'This is what Brandt told him: nothing is settled.',
    'Rey let it be known, we shall see.',
  ])('are found: %s', (text) => {
    expect(unmarkedSpeechAt(draft, text)).not.toBe(null)
  })

  it.each([
    'Rey, Brandt said, had paid.',
    'It gives the call in words of its own, and quotes Rey.',
    'Paint, Rey said, would be paid for.',
    'The terms: they may print the office, not the name.',
    'Brandt spoke of a response, should the boat stop, and said so.',
    'Unlike Rey, they said, they would not talk.',
    'Nobody settles what was said: in which words, in what order.',
    'What was said, word for word, nobody knows.',
    'The port—as it is, said Rey, today—stays.',
    'Principles, told in general: this one is not named.',
    'When Rey wrote, none of it had happened.',
    'From where Rey spoke: nobody says.',
    'Say what a notice is: what a town hall puts out.',
    'Rey said: “fine.”',
    'The judging is left to you. We read reports.',
    'Two things—the boat and the paint.',
    'Rey went on about paint.',
    'The Port Office, the EU and NATO were named.',
    'Paint, Brandt argues, is upkeep.',
    'Rey promised to pay for it.',
    'Rey’s answer was short, and of no use to anybody.',
    'What follows is our summary: we read reports.',
  ])('are not found in reported speech: %s', (text) => {
    expect(unmarkedSpeechAt(draft, text)).toBe(null)
  })
})

// Each took quadratic time once: many seconds, or minutes.
const LONG: readonly (readonly [string, string])[] = [
  ['one word', 'a'.repeat(100_000)],
  ['blanks after a dash', `— ${' '.repeat(100_000)}x`],
  ['marks without their fellows', '“‘«'.repeat(30_000)],
  ['verbs of saying', 'said '.repeat(20_000)],
]

describe('a text that was made to take long', () => {
  it.each(LONG)('is read all the same: %s', (_, text) => {
    expect(unmarkedSpeechAt(draft, `x ${text} y`)).toBe(null)
  })
})
