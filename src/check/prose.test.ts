import { describe, expect, it } from 'vitest'
import { check } from './check.ts'
import { goodFiles, OPTIONS } from './fixture.ts'

const SAID = 'The Port’s “we will never stop”'
const REVIEW = (by: string, note: string) =>
  JSON.stringify({
    format: 1,
    note: 'For this test.',
    versions: [],
    readings: {
      story: { digest: '0'.repeat(64), date: '2020-05-01', by, note, reading: ['title: "x"'] },
    },
  })

/** The good story with a text put into one of its files, in place of another or as a file of its own. */
const withText = (file: string, from: string, to: string): ReadonlyMap<string, string> => {
  const files = goodFiles()
  const before = files.get(file)
  if (before !== undefined && !before.includes(from)) throw new Error(`${file} has no ${from}`)
  return files.set(file, before?.replace(from, to) ?? to)
}

describe('every text that reaches a screen keeps the one rule of quotation', () => {
  it.each([
    ['the author’s name', withText('story.yaml', '"Mina Hale"', `'${SAID}'`)],
    [
      'another form of a name',
      withText('story.yaml', 'name: "Tomas Rey",', `name: "Tomas Rey", also: ['${SAID}'],`),
    ],
    [
      'the publisher',
      withText(
        'site.yaml',
        '',
        `publisher: { name: '${SAID}', corrections: "mailto:a@b.example" }\n`,
      ),
    ],
    ['who accepted a reading', withText('review.json', '', REVIEW(SAID, 'Read.'))],
    ['the note of a review', withText('review.json', '', REVIEW('the project', SAID))],
  ])('%s', (_, files) => {
    expect(check(files, OPTIONS).map(({ code }) => code)).toContain('R408')
  })

  it('and nobody who accepts a reading claims a record of the event', () => {
    const files = withText('review.json', '', REVIEW('a reader who holds the transcript', 'Read.'))
    expect(check(files, OPTIONS).map(({ file }) => file)).toContain('review.json')
  })
})
