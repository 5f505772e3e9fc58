import fc from 'fast-check'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { type Bundle, wayTo } from '../reconstruction/index.ts'
import { ferryBundle } from '../testing/ferry.ts'
import { madePlayer, openedWork } from '../testing/made-player.ts'
import { madeScripts } from '../testing/made-script.ts'
import { madeBundle } from '../testing/made-story.ts'
import { Model, tableOf } from '../testing/player-model.ts'
import { runs } from '../testing/thorough.ts'
import { type Player, PositionSchema, placeOf, positionOf } from './index.ts'

type Command =
  | { readonly name: 'next' | 'back' | 'restart' | 'save-and-resume' | 'dismiss' }
  | { readonly name: 'choose' | 'goTo' | 'jump'; readonly pick: number }

const command: fc.Arbitrary<Command> = fc.oneof(
  { weight: 6, arbitrary: fc.constant<Command>({ name: 'next' }) },
  { weight: 3, arbitrary: fc.constant<Command>({ name: 'back' }) },
  { weight: 6, arbitrary: fc.nat(6).map((pick): Command => ({ name: 'choose', pick })) },
  fc.nat(30).map((pick): Command => ({ name: 'goTo', pick })),
  fc.nat(30).map((pick): Command => ({ name: 'jump', pick })),
  fc.constantFrom<Command>({ name: 'restart' }, { name: 'save-and-resume' }, { name: 'dismiss' }),
)

/** What a command does to the model. */
function doTo(model: Model, one: Command) {
  if (one.name === 'next') model.next()
  if (one.name === 'back') model.back()
  if (one.name === 'restart') model.to([], 0)
  if (one.name === 'choose') model.choose(model.offered[one.pick]?.id ?? 'not-there')
  if (one.name === 'goTo') model.goTo(Object.keys(model.bundle.paths)[one.pick] ?? 'not-there')
  if (one.name === 'jump') {
    const place = model.walked()[one.pick]
    if (place) model.to(place.choices, place.index)
  }
}

function give(player: Player, one: Command, bundle: Bundle) {
  if (one.name === 'next') player.next()
  if (one.name === 'back') player.back()
  if (one.name === 'restart') player.restart()
  if (one.name === 'dismiss') player.dismissFault()
  if (one.name === 'choose') player.choose(player.view.value.choices[one.pick]?.id ?? 'not-there')
  if (one.name === 'goTo') player.goTo(Object.keys(bundle.paths)[one.pick] ?? 'not-there')
  if (one.name === 'jump')
    player.jump(player.backlog()[one.pick]?.place ?? { choices: ['x'], index: 0 })
  if (one.name === 'save-and-resume') {
    const kept = v.parse(PositionSchema, JSON.parse(JSON.stringify(player.position())))
    player.restart()
    expect(player.resume(kept, [])).toBe(true)
  }
}

/** What is to be seen of a player, as a text. */
const seenOf = (player: Player): string => {
  const { line, choices, canGoBack, canGoOn, end } = player.view.value
  const { place, read } = player.state.value
  const offered = choices.map(({ id }) => id)
  const is = [line.id, offered, canGoBack, canGoOn, end, place.choices, place.index]
  return JSON.stringify([is, [...read]])
}

const expectedOf = (model: Model): string => {
  const { line, offered, choices, index, read } = model
  const last = index === model.stretch.lines.length - 1
  const end = last && offered.length === 0
  const canGoOn = !end && (!last || offered.some(({ goOn }) => goOn))
  const canGoBack = index > 0 || choices.length > 0
  const ids = offered.map(({ id }) => id)
  return JSON.stringify([[line, ids, canGoBack, canGoOn, end, choices, index], [...read]])
}

/** Gives both the same commands and compares them after each. */
function compare(bundle: Bundle, commands: readonly Command[]) {
  const player = madePlayer(openedWork(bundle))
  const model = new Model(bundle, tableOf(bundle))
  for (const one of commands) {
    give(player, one, bundle)
    doTo(model, one)
    // Asked ten thousand times: an assertion that holds is dear.
    if (seenOf(player) !== expectedOf(model)) expect(seenOf(player)).toBe(expectedOf(model))
  }
  expect(player.backlog().map(({ place, line }) => ({ ...place, line: line.id }))).toEqual(
    model.walked(),
  )
}

const commands = (count: number) => fc.array(command, { minLength: count, maxLength: count })

/** A player somewhere in a made story. */
const somewhere = fc.tuple(
  madeScripts.map((script) => madeBundle(script)),
  commands(12),
)

function playedTo(bundle: Bundle, all: readonly Command[]): Player {
  const player = madePlayer(openedWork(bundle))
  for (const one of all) give(player, one, bundle)
  return player
}

const placeNow = (player: Player) => player.state.value.place

describe('the laws of playing', () => {
  it('hold for any commands in any order, beside a simple model', () => {
    const ferry = ferryBundle()
    fc.assert(
      fc.property(commands(500), (all) => compare(ferry, all)),
      { numRuns: runs(20) },
    )
  })

  it('hold in stories of every shape', () => {
    const stories = madeScripts.map((script) => madeBundle(script))
    fc.assert(fc.property(stories, commands(40), compare), { numRuns: runs(8) })
  })

  it('let back undo next and choose, and next return over a choice that goes on', () => {
    fc.assert(
      fc.property(somewhere, fc.nat(3), ([bundle, all], pick) => {
        const player = playedTo(bundle, all)
        const start = placeNow(player)
        player.next()
        const on = placeNow(player)
        if (on !== start) {
          player.back()
          expect(placeNow(player)).toEqual(start)
          player.next()
          expect(placeNow(player)).toEqual(on)
          player.back()
        }
        const { choices } = player.view.value
        const chosen = choices[pick % Math.max(1, choices.length)]
        if (!chosen) return
        player.choose(chosen.id)
        expect(placeNow(player).choices.at(-1)).toBe(chosen.id)
        player.back()
        expect(placeNow(player)).toEqual(start)
      }),
      { numRuns: runs(10) },
    )
  })

  it('let going to a line equal walking there by the choices of the shortest way', () => {
    fc.assert(
      fc.property(somewhere, ([bundle, all]) => {
        const player = playedTo(bundle, all)
        for (const line of Object.keys(bundle.paths).slice(0, 8)) {
          player.goTo(line)
          const walker = madePlayer(player.work)
          const left = wayTo(bundle, line) ?? []
          for (let steps = 0; steps < 200 && !arrived(walker, line, left); steps += 1) {
            const { choices } = walker.view.value
            if (choices.length > 0) walker.choose(left.shift() ?? '')
            else walker.next()
          }
          expect(placeNow(player)).toEqual(placeNow(walker))
          expect(player.view.value).toEqual(walker.view.value)
        }
      }),
      { numRuns: runs(8) },
    )
  })

  it('let a place be kept as names in a text and found again', () => {
    fc.assert(
      fc.property(somewhere, ([bundle, all]) => {
        const player = playedTo(bundle, all)
        const position = positionOf(player.work, placeNow(player))
        const kept = JSON.parse(JSON.stringify(position.ok ? position.value : null))
        const elsewhere = openedWork(bundle)
        expect(placeOf(elsewhere, v.parse(PositionSchema, kept))).toEqual({
          ok: true,
          value: placeNow(player),
        })
      }),
      { numRuns: runs(10) },
    )
  })
})

const arrived = (walker: Player, line: string, left: readonly string[]) =>
  left.length === 0 && walker.view.value.line.id === line
