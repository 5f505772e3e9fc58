import {
  type Attested,
  type AttestedWords,
  type EventLine,
  type Grading,
  lineById,
  type Reconstruction,
  type ScriptedLine,
  type Story,
} from '../reconstruction/index.ts'
import { attestationLong, attestationShort } from './attestation.ts'
import { phrasesOf } from './phrases.ts'
import { words } from './words.ts'

/** A work with its lines, and the ids of those of its event. */
interface Work extends Reconstruction {
  readonly lines: readonly ScriptedLine[]
  readonly exchange: readonly string[]
}

/**
 * What attests each line of a work's event, and what is said of who tells it, in words. Derived where
 * the work is put together, so that no page needs the sentences for what it has not: other numbers of sides, and other grades.
 */
export function attestedIn(work: Work): Attested {
  const places = new Map<string, number>()
  const wordings: AttestedWords[] = []
  const lines = work.exchange.flatMap((id): [string, number][] => {
    const line = lineById(work, id)
    if (!line || !('grading' in line) || !line.grading) return []
    const { plates, speaker, wire } = attestationLong(line.grading, work.story, line.speaker)
    const wording = {
      short: shortOf(line, line.grading, work.story),
      speaker,
      plates: Object.fromEntries(plates.map(({ party, text }) => [party, text])),
      wire,
    }
    const key = JSON.stringify(wording)
    const at = places.get(key) ?? wordings.push(wording) - 1
    places.set(key, at)
    return [[id, at]]
  })
  return { wordings, lines: Object.fromEntries(lines), phrases: phrasesOf(work) }
}

/**
 * One side alone says so, but not in the words that the teller puts it in: readers took these for the
 * side's.
 */
function shortOf(line: EventLine, grading: Grading, story: Story): string {
  const short = attestationShort(grading, story)
  const reworded = line.own.some(({ exact }) => exact !== undefined)
  return reworded && grading.attestation === 'one-side'
    ? words.attestation.inOtherWords(short)
    : short
}
