import type { ReviewedReading } from '../../check/index.ts'
import { type Accepted, changesIn } from '../../reconstruction/index.ts'
import type { Dialogue } from '../dialogue.ts'

/** What an editor decided: readings to accept by name, each with its note where there is one. */
export type Decisions = ReadonlyMap<string, Pick<Accepted, 'note'>>

const QUESTION = 'Accept? yes, no, note, quit: '

/**
 * Walks an editor through readings, each with what changed since it was accepted. Ends early when the
 * editor quits or says no more; what was accepted until then counts.
 */
export async function askAbout(
  readings: readonly ReviewedReading[],
  dialogue: Dialogue,
): Promise<Decisions> {
  const decisions = new Map<string, Pick<Accepted, 'note'>>()
  for (const [at, one] of readings.entries()) {
    dialogue.write(shown(one, `${at + 1} of ${readings.length}`))
    const answer = await answerTo(dialogue)
    if (answer === 'quit') break
    if (answer !== 'no') decisions.set(one.name, answer)
  }
  return decisions
}

async function answerTo(dialogue: Dialogue): Promise<'no' | 'quit' | Pick<Accepted, 'note'>> {
  for (;;) {
    const said = await dialogue.ask(QUESTION)
    switch (said?.trim().toLowerCase()) {
      case undefined:
      case 'q':
      case 'quit':
        return 'quit'
      case 'y':
      case 'yes':
        return {}
      case 'n':
      case 'no':
        return 'no'
      case 'note': {
        const note = (await dialogue.ask('Note: '))?.trim()
        return note ? { note } : {}
      }
      default:
        dialogue.write('Answer yes, no, note or quit.\n')
    }
  }
}

/** A reading as it is put before an editor; of one that was accepted before, what changed. */
function shown({ name, at, reading, accepted }: ReviewedReading, count: string): string {
  const head = `\n${name} (${count}; ${at.file}:${at.line})`
  if (accepted === null) return `${head}, not reviewed\n${indented(reading)}`
  const note = accepted.note ? `  note then: ${accepted.note}\n` : ''
  return `${head}, changed since ${accepted.date}\n${note}${changesIn(accepted.reading, reading).join('\n')}\n`
}

const indented = (lines: readonly string[]): string => lines.map((line) => `  ${line}\n`).join('')
