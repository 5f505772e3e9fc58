import { openScript, type Step } from '../../../script/index.ts'
import { fault } from '../../diagnostic.ts'
import type { Draft } from '../../draft.ts'
import { linesOf, placeOf, sceneOf, wordsAt } from '../../lines.ts'
import { ownOf } from '../../names.ts'
import { knowsAllLines } from '../../reached.ts'
import { error } from '../../rule.ts'

/** Steps after which a walk is given up: another rule speaks of a script without an end. */
const MOST = 5_000
const HELP =
  'Tag with # go-on the choice that leads on, so that whoever only goes on meets all of it.'

/** R328: going on, without ever choosing, meets each line of the event, its matters and each scene. */
export const skippedByDefault = error('R328', (draft) => {
  const { story, exploration } = draft
  if (!story || !exploration || exploration.faults.length > 0 || !knowsAllLines(draft)) return []
  const met = defaultPath(draft)
  if (!met) return []
  const lines = linesOf(draft, 'speech', 'quotation', 'matter')
    .filter(({ id }) => sceneOf(draft, id) === story.event.scene && !met.has(id))
    .map(({ id, line }) => fault(wordsAt(line), `going on never meets "${id}"`, HELP))
  const scenes = new Set([...met].map((id) => sceneOf(draft, id)))
  const first = new Map(
    [...exploration.lines.values()].reverse().map(({ id, scene }) => [scene, id] as const),
  )
  const missed = [...first].filter(
    ([scene]) => scene !== story.event.scene && ownOf(story.scenes, scene) && !scenes.has(scene),
  )
  return [
    ...lines,
    ...missed.map(([scene, id]) =>
      fault(placeOf(draft, id), `going on never comes to the scene "${scene}"`, HELP),
    ),
  ]
})

/** The lines met by going on; `null` where going on does not lead to the end. */
function defaultPath({ compiled }: Draft): Set<string> | null {
  const opened = compiled?.ok ? openScript(compiled.value.json) : null
  if (!opened?.ok) return null
  const met = new Set<string>()
  const choices: string[] = []
  for (let index = 0, steps = 0; steps < MOST; steps += 1) {
    const step = opened.value.step(choices, index)
    if (!step.ok || !step.value) return null
    met.add(step.value.id)
    if (step.value.end) return met
    index += 1
    if (step.value.choices.length === 0) continue
    const on = goOn(step.value)
    if (on === undefined) return null
    choices.push(on)
    index = 0
  }
  return null
}

const goOn = ({ choices }: Step): string | undefined => choices.find(({ goOn: on }) => on)?.id
