import { Window } from 'happy-dom'
import { describe, expect, it } from 'vitest'
import { markOf } from '../../panel/index.ts'
import type { Line } from '../../reconstruction/index.ts'
import { longLines, manyWords } from '../../testing/long-lines.ts'
import { cardJobs } from './cards.ts'
import { planPrints } from './plan.ts'

const { document } = new Window()

/** What a picture says, by the part of it. */
function readPicture(html: string) {
  document.body.innerHTML = html
  const text = (place: string) => document.querySelector(place)?.textContent ?? ''
  return {
    label: text('.caption-mark'),
    cues: [...document.querySelectorAll('.said .cue')].map(({ textContent }) => textContent),
    said: text('.said'),
    foot: text('.caption-foot'),
    leftOut: text('.left-out'),
  }
}

const wordsIn = (text: string): string[] => text.match(/word-\d+/g) ?? []

/** All that are tried for each picture of a line, most words first. */
const triesOf = (bundle: Parameters<typeof cardJobs>[0], line: Line): string[][] =>
  cardJobs(bundle, line, false).jobs.flatMap((job) =>
    job.make === 'poster' ? [[job.html, ...job.shorter]] : [],
  )

describe.each([60, 2000])('a line of %s words', (count) => {
  const { bundle, lines } = longLines(count)

  it.each(lines.map((line) => [line.id, line] as const))(
    '%s: fits, or says how much is left out and where the whole is, under its label',
    (_, line) => {
      for (const tries of triesOf(bundle, line)) {
        const read = tries.map(readPicture)
        const [whole] = read
        expect(wordsIn(whole?.said ?? '')).toHaveLength(count)
        expect(whole?.leftOut).toBe('')
        for (const one of read) {
          expect(one.label).toBe(markOf(line, bundle))
          expect(one.foot).toBe(whole?.foot)
          // No words without the hand that wrote them.
          expect(one.cues).toEqual(expect.arrayContaining(whole?.cues ?? []))
          const kept = wordsIn(one.said)
          expect(manyWords(count)).toContain(kept.join(' '))
          expect(one.said.includes('[…]')).toBe(kept.length < count)
          if (kept.length === count) continue
          expect(one.leftOut).toContain(` ${count} words`)
          expect(one.leftOut).toContain(`“${line.id}” of “${bundle.story.title}”`)
          expect(one.leftOut.includes(`first ${kept.length} of`)).toBe(kept.length > 0)
          // A quotation that is opened is closed.
          expect(one.said.split('“').length).toBe(one.said.split('”').length)
        }
        expect(wordsIn(read.at(-1)?.said ?? 'word-1')).toHaveLength(0)
      }
    },
  )

  it('is tried with ever fewer words on every picture that the build prints too', () => {
    const jobs = planPrints(bundle).flatMap((job) => (job.make === 'poster' ? [job] : []))
    const long = jobs.filter(({ html }) => wordsIn(html).length > 0)
    expect(long.length).toBeGreaterThan(0)
    for (const { html, shorter } of long) {
      const counts = [html, ...shorter].map((one) => wordsIn(readPicture(one).said).length)
      expect(counts).toEqual([...counts].sort((a, b) => b - a))
      expect(new Set(counts).size).toBe(counts.length)
      expect(counts.at(-1)).toBe(0)
    }
  })
})

it('a short line is set as it is, and tried once', () => {
  const { bundle, lines } = longLines(3)
  for (const line of lines)
    for (const tries of triesOf(bundle, line)) {
      expect(tries).toHaveLength(1)
      expect(readPicture(tries[0] ?? '').leftOut).toBe('')
    }
})
