import * as v from 'valibot'
import type { Story } from '../../reconstruction/index.ts'
import { correctionSaid, words } from '../../words/index.ts'
import type { Notices } from '../notices/index.ts'
import { KEPT } from '../offline/index.ts'

const text = v.pipe(v.string(), v.maxLength(2000))

const CorrectionsSchema = v.object({
  format: v.literal(1),
  story: text,
  corrections: v.pipe(
    v.array(
      v.object({ date: text, text, line: v.optional(text), withdrawn: v.optional(v.boolean()) }),
    ),
    v.maxLength(100),
  ),
})

type Correction = v.InferOutput<typeof CorrectionsSchema>['corrections'][number]

/**
 * Shows what was corrected after this copy was made. The file lies beside the floating copy, and the
 * pinned ones read it too; where it cannot be had, nothing is shown.
 * @returns whether the network gave it: else what it says may be old.
 */
export async function showCorrections(
  story: Story,
  notices: Pick<Notices, 'add'>,
): Promise<boolean> {
  const link = document.getElementById('corrections')
  if (!(link instanceof HTMLLinkElement)) return false
  const answer = await fetch(link.href).catch(() => null)
  if (!answer) return false
  for (const one of await newIn(answer, story))
    notices.add({
      what: correctionSaid(one),
      where: one.line === undefined ? '' : words.framed.onLine(one.line),
      todo: '',
    })
  return !answer.headers.has(KEPT)
}

async function newIn(answer: Response, story: Story): Promise<readonly Correction[]> {
  try {
    const parsed = v.safeParse(CorrectionsSchema, await answer.json())
    if (!parsed.success || parsed.output.story !== story.name) return []
    return newOnes(parsed.output.corrections, story.corrections)
  } catch {
    return []
  }
}

const said = ({ line, ...one }: Correction): string => JSON.stringify([line, correctionSaid(one)])

/** The corrections that a copy of the story does not have yet. */
const newOnes = (all: readonly Correction[], known: readonly Correction[]): readonly Correction[] =>
  all.filter((one) => !known.some((other) => said(one) === said(other)))
