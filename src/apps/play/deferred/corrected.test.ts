// @vitest-environment happy-dom
import { signal } from '@preact/signals-core'
import { expect, it } from 'vitest'
import { DEFAULTS, NO_STORE, type PlayFault, saveOf } from '../../../player/index.ts'
import { ferryBundle } from '../../../testing/ferry.ts'
import { madePlayer, openedWork } from '../../../testing/made-player.ts'
import { createUiState } from '../ui-state.ts'
import { tellOfLink } from './corrected.ts'
import { goToSave, keepPlace } from './keep-place.ts'

/** A play of the ferry talk of which one line was corrected and another withdrawn, and what it tells. */
function corrected() {
  const bundle = ferryBundle()
  const corrections = [
    { date: '2026-11-20', text: 'The tide was wrong.', line: 'boats' },
    {
      date: '2026-11-21',
      text: 'The log has no such words.',
      line: 'fair',
      withdrawn: true as const,
    },
    { date: '2026-11-22', text: 'The name was wrong.', line: 'rain' },
  ]
  const story = { ...bundle.story, version: '1.1.0', corrections }
  const player = madePlayer(openedWork({ ...bundle, story }))
  const told: PlayFault[] = []
  return { player, told, notices: { add: (fault: PlayFault) => void told.push(fault) } }
}

it('a place kept in an older version tells what was corrected of its line, and of no other', () => {
  const { player, told, notices } = corrected()
  player.goTo('boats')
  const save = saveOf(player)
  if (!save) throw new Error('the place has no name')
  goToSave(player, save, notices)
  expect(told).toEqual([])
  goToSave(player, { ...save, version: '1.0.0' }, notices)
  expect(told).toEqual([
    {
      what: 'Corrected on 20 November 2026: The tide was wrong.',
      where: 'on the line “boats”',
      todo: 'Your place was kept in version 1.0.0.',
    },
  ])
})

it('a place on a line that was withdrawn tells so, beside that the line is gone', () => {
  const { player, told, notices } = corrected()
  player.goTo('boats')
  const save = saveOf(player)
  if (!save) throw new Error('the place has no name')
  const position = { ...save.position, line: 'fair' }
  goToSave(player, { ...save, version: '1.0.0', position }, notices)
  expect(told.map(({ what }) => what)).toEqual([
    'Withdrawn on 21 November 2026: The log has no such words.',
    expect.stringContaining('no longer in this story'),
  ])
})

it('a link to a line tells what was corrected of it, whenever the link was made', () => {
  const { player, told, notices } = corrected()
  for (const hash of ['#line=boats', '#line=well', '']) {
    location.hash = hash
    tellOfLink(player, notices)
  }
  expect(told.map(({ what, where }) => `${what} ${where}`)).toEqual([
    'Corrected on 20 November 2026: The tide was wrong. on the line “boats”',
  ])
})

it('a link that is followed later within the page tells so too; Back to a place that was left does not', () => {
  const { player, told, notices } = corrected()
  location.hash = ''
  const others = { withdraw: () => {}, translated: signal(false) }
  keepPlace(player, createUiState(player, DEFAULTS), NO_STORE, { ...notices, ...others })
  const arrive = (hash: string, state: unknown) => {
    history.replaceState(null, '', `${location.pathname}${hash}`)
    dispatchEvent(new PopStateEvent('popstate', { state }))
  }
  arrive('#line=boats', { readout: { id: '1-1', position: null } })
  arrive('#line=well', null)
  arrive('', null)
  expect(told).toEqual([])
  arrive('#line=boats', null)
  arrive('#line=fair', null)
  expect(told.map(({ what }) => what)).toEqual([
    'Corrected on 20 November 2026: The tide was wrong.',
    'Withdrawn on 21 November 2026: The log has no such words.',
  ])
})
