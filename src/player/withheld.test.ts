import { effect } from '@preact/signals-core'
import { describe, expect, it } from 'vitest'
import { ferryBundle } from '../testing/ferry.ts'
import { madePlayer, openedWork } from '../testing/made-player.ts'
import { isWithheld } from './index.ts'

const work = openedWork(ferryBundle())
const [first = '', second = '', third = ''] = work.bundle.exchange

describe('grades that are withheld at some lines', () => {
  it('are never seen on the way there: place and withholding change in one', () => {
    const player = madePlayer(work)
    player.withholdAt([second])
    const seen: string[] = []
    effect(() => {
      const { line } = player.view.value
      const screens = player.picture.value.plates.map(({ screen }) => screen)
      seen.push(`${line.id} ${player.state.value.withheld} ${screens.includes('neutral')}`)
    })
    for (const line of [first, second, third]) player.goTo(line)
    expect(seen.slice(1)).toEqual([
      `${first} false false`,
      `${second} true true`,
      `${third} false false`,
    ])
  })

  it('are shown by “next”, which stays on the line, and then goes on', () => {
    const player = madePlayer(work)
    player.withholdAt([second])
    player.goTo(second)
    player.next()
    expect(player.view.value.line.id).toBe(second)
    expect(player.state.value.withheld).toBe(false)
    player.next()
    expect(player.view.value.line.id).not.toBe(second)
    player.back()
    expect(player.state.value.withheld).toBe(false)
  })

  it('stay withheld when the reader only leaves and comes back', () => {
    const player = madePlayer(work)
    player.withholdAt([second])
    player.goTo(second)
    player.goTo(first)
    expect(isWithheld(player.state.value, second)).toBe(true)
    player.goTo(second)
    expect(player.state.value.withheld).toBe(true)
  })

  it('are withheld everywhere in a lesson, where “next” shows none', () => {
    const player = madePlayer(work)
    player.withhold(true)
    player.goTo(second)
    player.reveal()
    player.next()
    expect(player.state.value.withheld).toBe(true)
    player.withhold(false)
    expect(player.state.value.withheld).toBe(false)
  })
})
