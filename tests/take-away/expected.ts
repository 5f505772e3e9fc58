import type { Bundle, LineSourcing, Passage } from '../../src/reconstruction/index.ts'

type Spoken = Extract<LineSourcing, { support: unknown }>

/** The sourcing of every line that some path reaches, as the files have it. */
export const sourcingOf = ({ lines, sourcing }: Bundle) =>
  lines.flatMap(({ id, text }) => {
    const one = sourcing[id]
    return one ? [{ id, text, sourcing: one }] : []
  })

/** Every standing of a record to a line of the event, as the files have it. */
export const standingsOf = ({ exchange, sourcing, story }: Bundle) =>
  exchange.flatMap((line) => {
    const one = sourcing[line] as Spoken
    return story.event.records.flatMap((record) => {
      const support = one.support[record]
      return support ? [{ line, record, support }] : []
    })
  })

/** Every passage of a line's sourcing. */
export function passagesOf(one: LineSourcing): readonly Passage[] {
  if ('passages' in one) return one.passages
  return one.kind === 'narration' ? one.claims.flatMap(({ passages }) => passages) : []
}

/** Words as they come out of a format that folds white space. */
export const folded = (text: string): string => text.replace(/\s+/g, ' ').trim()
