import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type Edit,
  type EditedStory,
  edited,
  editedStories,
  edits,
  inkOf,
  removalOf,
} from '../../testing/edits.ts'
import { madePlayer, openedWork } from '../../testing/made-player.ts'
import { madeBundle } from '../../testing/made-story.ts'
import { runs, thorough } from '../../testing/thorough.ts'
import { type Player, viewAt, type Work } from '../index.ts'
import { findPlace, parseSave, type Save, saveOf, writeSave } from './index.ts'

const workOf = (story: EditedStory): Work => openedWork(madeBundle(inkOf(story)))

/** A player that took these steps: a number picks a choice, where one is offered. */
function walked(work: Work, steps: readonly number[]): Player {
  const player = madePlayer(work)
  for (const step of steps) {
    const { choices } = player.view.value
    const choice = choices[step % Math.max(1, choices.length)]
    if (choice) player.choose(choice.id)
    else player.next()
  }
  return player
}

function kept(player: Player): Save {
  const save = saveOf(player)
  const parsed = save && parseSave(writeSave(save), save.story)
  if (!parsed?.ok) throw new Error('a save cannot be read back')
  return parsed.value
}

function after(story: EditedStory, all: readonly Edit[]): EditedStory {
  let names = 0
  const fresh = () => `fresh${names++}`
  return all.reduce((now, edit) => edited(now, edit, fresh), story)
}

const lineAt = (work: Work, place: Parameters<typeof viewAt>[1]): string => {
  const view = viewAt(work, place)
  if (!view.ok) throw new Error(view.error.what)
  return view.value.line.id
}

const steps = fc.array(fc.nat(5), { maxLength: 14 })

/** Whether a walk with these choices still passes the line. */
function passes(work: Work, choices: readonly string[], line: string): boolean {
  for (let index = 0; ; index += 1) {
    const step = work.script.step(choices, index)
    if (!step.ok || !step.value) return false
    if (step.value.id === line) return true
  }
}

const CASES = runs(90)
/** `EDITS_SEED` asks for the same again. */
const SEED = Number(process.env.EDITS_SEED ?? Date.now() % 2 ** 31)

// Every case compiles and explores two stories.
const TIMEOUT_MS = { timeout: 180_000 }

describe('a save from before the story was edited', TIMEOUT_MS, () => {
  it('leads to the same line if it lives, else to the last line before it that does, and says so', () => {
    const seen = { same: 0, before: 0, beginning: 0 }
    fc.assert(
      fc.property(editedStories, steps, edits, fc.boolean(), (story, taken, others, aimed) => {
        const player = walked(workOf(story), taken)
        const save = kept(player)
        const way = player.backlog().map(({ line }) => line.id)
        // Half of the writers take away the very line that the reader is on.
        const removal = aimed ? removalOf(story, save.position.line) : null
        const all = removal ? [removal, ...others] : others
        const work = workOf(after(story, all))
        const lives = way.findLast((id) => id in work.bundle.paths)

        const found = findPlace(work, save)
        const line = lineAt(work, found.place)
        if (lives === undefined) {
          seen.beginning += 1
          expect(found).toEqual({ place: { choices: [], index: 0 }, gone: way.at(-1) })
          return
        }
        expect(line).toBe(lives)
        expect(found.gone).toBe(lives === way.at(-1) ? null : way.at(-1))
        seen[found.gone === null ? 'same' : 'before'] += 1
      }),
      { numRuns: CASES, seed: SEED },
    )
    // Each case must have come up often, or the property has shown little of it.
    if (thorough) expect(Math.min(seen.same, seen.before)).toBeGreaterThan(10)
    console.log(`saves: seed ${SEED}, after ${CASES} edited stories ${JSON.stringify(seen)}`)
  })

  it('keeps to the choices that were taken, as long as they still lead to the line', () => {
    fc.assert(
      fc.property(editedStories, steps, edits, (story, taken, all) => {
        const save = kept(walked(workOf(story), taken))
        const work = workOf(after(story, all))
        const { choices, line } = save.position
        if (!passes(work, choices, line)) return
        expect(findPlace(work, save)).toMatchObject({ place: { choices }, gone: null })
      }),
      { numRuns: runs(60) },
    )
  })

  it('of the first form leads to the same line if it lives, else back to where a choice was taken', () => {
    fc.assert(
      fc.property(editedStories, steps, edits, (story, taken, all) => {
        const player = walked(workOf(story), taken)
        const { trail, format, ...rest } = kept(player)
        const old = parseSave(JSON.stringify({ ...rest, format: 1 }), rest.story)
        if (!old.ok) throw new Error(old.error.what)
        const work = workOf(after(story, all))
        const found = findPlace(work, old.value)
        const line = lineAt(work, found.place)
        if (rest.position.line in work.bundle.paths) {
          expect(line).toBe(rest.position.line)
          return
        }
        expect(found.gone).toBe(rest.position.line)
        const { choices } = found.place
        expect(rest.position.choices.slice(0, choices.length)).toEqual(choices)
      }),
      { numRuns: runs(60) },
    )
  })

  it('leads where it was made when nothing was edited', () => {
    fc.assert(
      fc.property(editedStories, steps, (story, taken) => {
        const work = workOf(story)
        const player = walked(work, taken)
        expect(findPlace(work, kept(player))).toEqual({
          place: player.state.value.place,
          gone: null,
        })
      }),
      { numRuns: runs(30) },
    )
  })
})
