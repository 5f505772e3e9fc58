import fc from 'fast-check'
import { expect, it } from 'vitest'
import {
  findPlace,
  type Player,
  parseSave,
  saveOf,
  skipRead,
  type Work,
  writeSave,
} from '../src/player/index.ts'
import type { Bundle } from '../src/reconstruction/index.ts'
import { ferryBundle } from '../src/testing/ferry.ts'
import { madePlayer, openedWork } from '../src/testing/made-player.ts'
import { NAMES } from '../src/testing/mutations.ts'
import { Model, type Table, tableOf } from '../src/testing/player-model.ts'
import { runs } from '../src/testing/thorough.ts'
import { STORY } from '../src/tools/folders.ts'
import { openedStory } from './opened.ts'

/** Runs of the player; `MODEL_RUNS` asks for more, `MODEL_SEED` for the same again. */
const RUNS = Number(process.env.MODEL_RUNS ?? runs(10_000))
const SEED = Number(process.env.MODEL_SEED ?? Date.now() % 2 ** 31)

/** Both sides of one command. `n` picks among what there is; `name` stands nowhere in a story. */
interface Asked {
  readonly player: Player
  readonly model: Model
  readonly n: number
  readonly name: string
}

const lines = ({ model }: Asked) => Object.keys(model.bundle.paths)

/** The place comes back through the text of a save, as it does on another day. */
function saveAndLoad({ player }: Asked): void {
  const save = saveOf(player)
  const parsed = save && parseSave(writeSave(save), save.story)
  if (!parsed?.ok) throw new Error('a save cannot be read back')
  const found = findPlace(player.work, parsed.value)
  if (found.gone !== null) throw new Error(`the line “${found.gone}” is gone`)
  player.restart()
  player.restore(found.place, parsed.value.read)
}

/** Every command: given to the player, and done by the model. */
const COMMANDS: Readonly<Record<string, (asked: Asked) => void>> = {
  next({ player, model }) {
    player.next()
    model.next()
  },
  back({ player, model }) {
    player.back()
    model.back()
  },
  choose({ player, model, n }) {
    const { choices } = player.view.value
    const id = choices[n % Math.max(1, choices.length)]?.id ?? 'none'
    player.choose(id)
    model.choose(id)
  },
  chooseUnknown({ player, model, name }) {
    player.choose(name)
    model.choose(name)
  },
  goTo(asked) {
    const line = lines(asked)[asked.n % lines(asked).length] ?? ''
    asked.player.goTo(line)
    asked.model.goTo(line)
  },
  goToUnknown({ player, model, name }) {
    player.goTo(name)
    model.goTo(name)
  },
  jump({ player, model, n }) {
    const walked = model.walked()
    const place = walked[n % walked.length]
    if (!place) return
    player.jump({ choices: place.choices, index: place.index })
    model.to(place.choices, place.index)
  },
  jumpNowhere({ player, model, n, name }) {
    const index = [-1, 0.5, Number.NaN, 1e9][n % 4] ?? -1
    const place = n % 2 === 0 ? { choices: [name], index: 0 } : { choices: model.choices, index }
    player.jump(place)
    model.refused = true
  },
  skip({ player, model }) {
    player.jump(skipRead(player.work, player.state.value.place, player.state.value.read))
    model.skip()
  },
  saveAndLoad(asked) {
    saveAndLoad(asked)
    asked.model.refused = false
  },
  resumeUnknown({ player, model, name }) {
    expect(player.resume({ line: name, choices: [name], round: 0 }, [name])).toBe(false)
    model.refused = true
  },
  restart({ player, model }) {
    player.restart()
    model.to([], 0)
  },
  setClean({ player, model, n }) {
    player.setClean(n % 2 === 0)
    model.clean = n % 2 === 0
    model.refused = false
  },
  withhold({ player, model, n }) {
    player.withhold(n % 2 === 0)
    model.withheld = n % 2 === 0
    model.refused = false
  },
  dismiss({ player, model }) {
    player.dismissFault()
    model.refused = false
  },
}

const hostile = fc.constantFrom(...NAMES, 'no-such-line', '<b>', '\ud800', 'x'.repeat(5_000))
const command = fc.record({
  does: fc.constantFrom(...Object.keys(COMMANDS), 'next', 'next', 'choose', 'choose', 'back'),
  n: fc.nat(40),
  name: hostile,
})

/** What there is to see of a player, and what there should be. */
const seenOf = ({ state, view }: Player): string => {
  const { place, read, clean, withheld, fault } = state.value
  const { line, choices, canGoBack, canGoOn, end } = view.value
  const ids = choices.map(({ id }) => id)
  const is = [line.id, ids, canGoBack, canGoOn, end, place.choices, place.index]
  return JSON.stringify([is, [...read].sort(), clean, withheld, fault !== null])
}

const expectedOf = (model: Model): string => {
  const { line, offered, choices, index, read, clean, withheld, refused } = model
  const last = index === model.stretch.lines.length - 1
  const end = last && offered.length === 0
  const canGoOn = !end && (!last || offered.some(({ goOn }) => goOn))
  const ids = offered.map(({ id }) => id)
  const is = [line, ids, index > 0 || choices.length > 0, canGoOn, end, choices, index]
  return JSON.stringify([is, [...read].sort(), clean, withheld, refused])
}

interface Played {
  readonly bundle: Bundle
  readonly work: Work
  readonly table: Table
}

const played = (bundle: Bundle): Played => ({
  bundle,
  work: openedWork(bundle),
  table: tableOf(bundle),
})

it('runs of every command in any order do what the simplest player would', {
  timeout: 120_000,
}, async () => {
  const article = await openedStory(STORY)
  const stories = [played(ferryBundle()), played(article)]
  let given = 0
  fc.assert(
    fc.property(fc.nat(9), fc.array(command, { minLength: 4, maxLength: 16 }), (which, all) => {
      const story = stories[which < 7 ? 0 : 1]
      if (!story) return
      const player = madePlayer(story.work)
      const model = new Model(story.bundle, story.table)
      for (const { does, n, name } of all) {
        COMMANDS[does]?.({ player, model, n, name })
        given += 1
        // Asked so often that an assertion which holds is dear.
        if (seenOf(player) !== expectedOf(model))
          expect(seenOf(player), `after ${does}`).toBe(expectedOf(model))
      }
    }),
    { numRuns: RUNS, seed: SEED },
  )
  console.log(`player: seed ${SEED}, ${RUNS} runs, ${given} commands, all as the model does`)
})
