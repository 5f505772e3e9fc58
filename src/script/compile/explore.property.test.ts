import fc from 'fast-check'
import { Story } from 'inkjs'
import { describe, expect, it } from 'vitest'
import { madeScripts } from '../../testing/made-script.ts'
import { compiled } from '../../testing/made-story.ts'
import { runs } from '../../testing/thorough.ts'
import { readTags } from '../tags.ts'
import { explore } from './index.ts'

interface Found {
  readonly distance: number
  readonly indices: readonly number[]
  readonly choices: readonly string[]
}

/** Every walk of at most `most` lines, one after the other, with nothing taken for the same. */
function tryEveryWalk(json: string, most: number) {
  const story = new Story(json)
  story.state.storySeed = 1
  const found = new Map<string, Found>()
  const offered = new Set<string>()
  let ends = false
  const note = (id: string, way: Found) => {
    const known = found.get(id)
    const order = (one: Found) => [one.distance, ...one.indices].map((n) => String(n).padStart(3))
    if (!known || order(way).join() < order(known).join()) found.set(id, way)
  }
  const walk = (choices: string[], indices: number[], from: number) => {
    let distance = from
    while (story.canContinue && distance < most) {
      const text = story.Continue()?.trim()
      if (!text) continue
      distance += 1
      note(readTags(story.currentTags ?? []).id ?? '', { distance, indices, choices })
    }
    if (story.canContinue || distance >= most) return
    const here = story.state.ToJson()
    const ids = story.currentChoices.map((choice) => readTags(choice.tags ?? []).id ?? '')
    if (ids.length === 0) ends = true
    for (const [index, id] of ids.entries()) {
      offered.add(id)
      story.state.LoadJson(here)
      story.ChooseChoiceIndex(index)
      walk([...choices, id], [...indices, index], distance)
    }
  }
  walk([], [], 0)
  return { found, offered, ends }
}

const MOST = 7

// Every place within MOST lines is among the nearest; some of these scripts go on for ever.
const explored = (json: string) => explore(json, { choices: 1_000, steps: 1_000_000 })

describe('an exploration, beside trying every walk', () => {
  it('reaches the same lines, each by the shortest walk with the lowest choices', () => {
    fc.assert(
      fc.property(madeScripts, (script) => {
        const json = compiled(script)
        const seen = explored(json)
        const tried = tryEveryWalk(json, MOST)
        const near = [...seen.lines.values()].filter(({ distance }) => distance <= MOST)
        expect(seen.faults).toEqual([])
        expect(new Set(near.map(({ id }) => id))).toEqual(new Set(tried.found.keys()))
        for (const { id, distance, choices } of near)
          expect({ distance, choices }).toEqual({
            distance: tried.found.get(id)?.distance,
            choices: tried.found.get(id)?.choices,
          })
      }),
      { numRuns: runs(15) },
    )
  })

  it('meets every choice, and an end where there is one', () => {
    fc.assert(
      fc.property(madeScripts, (script) => {
        const json = compiled(script)
        const seen = explored(json)
        const tried = tryEveryWalk(json, MOST)
        const ids = new Set(seen.choices.map(({ id }) => id))
        expect([...tried.offered].filter((id) => !ids.has(id))).toEqual([])
        expect(tried.ends && !seen.ends).toBe(false)
      }),
      { numRuns: runs(15) },
    )
  })
})
