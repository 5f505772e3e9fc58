import { signal } from '@preact/signals-core'
import { expect, it } from 'vitest'
import { DEFAULTS, examplePicture, type Picture, pictureOf } from '../../player/index.ts'
import { linesOf } from '../../reconstruction/index.ts'
import { ferryBundle } from '../../testing/ferry.ts'
import { createStageView } from './stage-view.ts'

const bundle = ferryBundle()
const pictures = linesOf(bundle).map((line) => pictureOf(bundle, line, { withheld: false }))
const [first, other] = ['rain', 'not-to-sail'].map(
  (id) => pictures[bundle.lines.findIndex((line) => line.id === id)],
)

function viewOf(picture: Picture | undefined, hasStill: (one: Picture) => boolean = () => false) {
  if (!picture) throw new Error('no such line')
  const wanted = signal(picture)
  const example = signal(false)
  const request = { picture: wanted, example, preferences: signal(DEFAULTS), upcoming: () => [] }
  return { wanted, example, view: createStageView(request, hasStill) }
}

it('has a picture from the canvas only while that shows it', () => {
  const { view, wanted } = viewOf(first)
  expect(view.source.value).toBe('drawings')
  view.shows.value = { picture: wanted.value, example: false }
  expect(view.source.value).toBe('canvas')
  if (other) wanted.value = other
  expect(view.source.value).toBe('paper')
  view.shows.value = null
  expect(view.source.value).toBe('drawings')
})

it('has it as it was printed at build while the canvas shows another', () => {
  const { view, wanted } = viewOf(first, (one) => one === other)
  view.shows.value = { picture: wanted.value, example: false }
  if (other) wanted.value = other
  expect(view.source.value).toBe('still')
})

it('lets one grade of the key’s example turn into another, but into no line’s', () => {
  const full = examplePicture(bundle, 'full')
  const none = examplePicture(bundle, 'none')
  if (!full || !none) throw new Error('the event has no sides')
  const { view, wanted, example } = viewOf(none)
  example.value = true
  view.shows.value = { picture: full, example: true }
  expect(view.source.value).toBe('canvas')
  example.value = false
  if (other) wanted.value = other
  expect(view.source.value).toBe('paper')
})
