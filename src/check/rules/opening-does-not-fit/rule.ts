import { type Grading, lineOf, type Opening } from '../../../reconstruction/index.ts'
import { exchangeOf } from '../../assemble-draft.ts'
import { type Fault, fault } from '../../diagnostic.ts'
import type { Draft } from '../../draft.ts'
import { knowsAllLines } from '../../reached.ts'
import { error } from '../../rule.ts'
import { suggestion } from '../../suggest.ts'
import { workOf } from '../../work.ts'

/** So many questions are a foretaste; more would be a test. */
const MOST_GUESSES = 3

/** R322: the opening shows a line of the event, and asks only where the answer is whole. */
export const openingDoesNotFit = error('R322', (draft) => {
  const opening = draft.story?.opening
  const gradings = opening && gradingsOf(draft)
  if (!opening || !gradings) return []
  const { line, guess } = opening
  return [
    ...unknown(draft, gradings, line, ['opening', 'line']),
    ...guess.flatMap((asked, i) => askedAt(draft, gradings, opening, asked, i)),
    ...tooMany(draft, guess),
  ]
})

type Gradings = ReadonlyMap<string, Grading | null>

/** The lines of the event with their grades; `null` where not all lines are known. */
function gradingsOf(draft: Draft): Gradings | null {
  const work = workOf(draft)
  const { exploration } = draft
  if (!work || !exploration || !knowsAllLines(draft)) return null
  return new Map(
    exchangeOf(work, exploration).map((id) => {
      const scripted = exploration.lines.get(id)
      const line = scripted && lineOf(work, scripted)
      return [id, line?.ok && 'grading' in line.value ? line.value.grading : null]
    }),
  )
}

function unknown(draft: Draft, gradings: Gradings, line: string, path: (string | number)[]) {
  if (gradings.has(line)) return []
  const help = suggestion(line, [...gradings.keys()], 'line')
  return [fault(draft.yaml.story.at(path), `there is no line "${line}" in the event`, help)]
}

function askedAt(
  draft: Draft,
  gradings: Gradings,
  { line, guess }: Opening,
  asked: string,
  i: number,
): Fault[] {
  const path = ['opening', 'guess', i]
  const not = (what: string, help: string) => [fault(draft.yaml.story.at(path), what, help)]
  if (!gradings.has(asked)) return unknown(draft, gradings, asked, path)
  if (asked === line)
    return not(`the opening has shown "${asked}" already`, 'Ask at another line of the event.')
  if (guess.indexOf(asked) < i) return not(`"${asked}" is asked at twice`, 'Name it once.')
  const partial = Object.entries(gradings.get(asked)?.parties ?? {}).find(
    ([, { grade }]) => grade === 'partial' || grade === 'against',
  )
  if (!partial) return []
  return not(
    `"${partial[0]}" stands to "${asked}" ${partial[1].grade === 'partial' ? 'in part' : 'against it'}`,
    'Ask at a line that each side either reports or does not.',
  )
}

function tooMany({ yaml }: Draft, { length }: readonly string[]): Fault[] {
  if (length <= MOST_GUESSES) return []
  const at = yaml.story.at(['opening', 'guess', MOST_GUESSES])
  return [
    fault(at, `${length} lines are asked at, at most ${MOST_GUESSES} may be`, 'Keep the best.'),
  ]
}
