import { batch, effect } from '@preact/signals-core'
import { BEGINNING, isSame, type Player } from '../../../player/index.ts'
import { once } from '../../../runtime/schedule/index.ts'
import { onPlay } from '../opening/index.ts'
import type { UiState } from '../ui-state.ts'
import { focusHome } from './keep-focus.ts'

/** A way in, as the opening's links name it. */
type Way = 'key' | 'beginning' | 'resume'

const WAYS: readonly string[] = ['key', 'beginning', 'resume'] satisfies Way[]

const isWay = (way: string): way is Way => WAYS.includes(way)

/**
 * Takes the ways in of the opening, those too that were chosen before this was here. It is left by
 * one of them, and by whatever leads to a line. An opening that was written into the page goes then.
 */
export function takeWays(player: Player, ui: UiState): void {
  const { entrance } = ui
  const first = player.state.peek().place
  const root = document.documentElement
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a[data-way]') : null
    const way = link?.getAttribute('data-way') ?? ''
    if (event.ctrlKey || event.metaKey || event.shiftKey || !isWay(way)) return
    event.preventDefault()
    enter(ui, way)
  })
  once(
    () => player.state.value.place !== first || !isSame(first, BEGINNING),
    () => {
      entrance.value = null
    },
  )
  effect(() => void root.toggleAttribute('data-kept', ui.kept.value))
  effect(() => {
    const opening = document.querySelector<HTMLElement>('.page-body > .opening')
    if (!opening) return
    opening.hidden = entrance.value === 'key'
    if (entrance.value === null) opening.remove()
  })
  onPlay(ui, () => {
    if (document.activeElement === document.body) focusHome()
  })
  const early = root.dataset.way ?? ''
  if (isWay(early)) enter(ui, early)
}

function enter({ entrance, sound }: UiState, way: Way): void {
  const wanted = document.querySelector<HTMLInputElement>('.opening-sound input')
  if (wanted?.checked) sound.value = true
  entrance.value = way === 'beginning' ? null : way
}

/**
 * Goes to the first line of the event, where there is one.
 * @param asks whether a guess is asked for at the lines that the story names
 */
export function enterEvent(
  player: Player,
  { entrance }: Pick<UiState, 'entrance'>,
  asks: boolean,
): void {
  const { exchange, story } = player.work.bundle
  batch(() => {
    const [first] = exchange
    // Of one side alone there is nothing to tell apart.
    const isFair = Object.keys(story.parties).length > 1
    player.withholdAt(asks && isFair ? (story.opening?.guess ?? []) : [])
    if (first !== undefined) player.openAt(first)
    entrance.value = null
  })
}
