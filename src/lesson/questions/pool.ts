import { lineOf, type Reconstruction, type ScriptedLine } from '../../reconstruction/index.ts'
import { type Item, itemOfClaim, itemsOf, kindOf } from '../../reconstruction/lesson/index.ts'
import type { AuthoredItem, Questions } from '../file/index.ts'

/** A reconstruction with its lines, as a bundle has it. */
export interface LessonWork extends Reconstruction {
  readonly lines: readonly ScriptedLine[]
  readonly exchange: readonly string[]
}

/** Every judgement that a lesson can ask for. */
export interface Pool {
  /** About the lines of the event, in their order. */
  readonly event: readonly Item[]
  /** About the scenes around it, in reading order; then the claims of the lesson's author. */
  readonly around: readonly Item[]
}

/**
 * All items: generated from the sourcing, less those that the lesson file leaves out, and with its
 * author's own. An item whose line is gone is not asked (the checker names it).
 */
export function poolOf(work: LessonWork, file: Questions, clean: boolean): Pool {
  const authored = file.items.filter(({ line }) => work.lines.some(({ id }) => id === line))
  const taken = new Set([
    ...file['leave-out'].map(({ item }) => item),
    ...authored.map(({ id }) => id),
  ])
  const items = work.lines.flatMap((scripted) => {
    const line = lineOf(work, scripted)
    const generated = line.ok ? itemsOf(work, line.value, clean) : []
    const added = authored.filter(({ line }) => line === scripted.id)
    return [
      ...generated.filter(({ id }) => !taken.has(id)),
      ...added.map((one) => ownItem(one, generated)),
    ]
  })
  const inEvent = ({ line }: Item) => work.exchange.includes(line)
  return {
    event: work.exchange.flatMap((id) => items.filter(({ line }) => line === id)),
    around: [
      ...items.filter((item) => !inEvent(item)),
      ...file.claims
        .filter((claim) => work.lines.some(({ id }) => id === claim.line))
        .map(itemOfClaim),
    ],
  }
}

/** An author's item: of the kind that it rewords, or of one of its own. */
function ownItem(authored: AuthoredItem, generated: readonly Item[]): Item {
  const { id, line, ask, answer, why, sources } = authored
  const reworded = generated.find((item) => item.id === id)
  const kind = reworded ? kindOf(reworded) : 'own'
  return { id, line, question: { ask: 'own', text: ask, kind, why, sources }, truth: answer }
}
