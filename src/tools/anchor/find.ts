import { type Anchor, placesOf, readText, type SourceText } from '../../check/index.ts'
import { normalise, type QuotedPassage } from '../../reconstruction/index.ts'
import { nearest } from '../nearest.ts'

/** How a passage stands in a text that may have changed. */
export type Standing =
  | { readonly how: 'same' }
  /** Nearly: with other words, or before or after others. */
  | { readonly how: 'near'; readonly now: QuotedPassage }
  | { readonly how: 'gone' }

/** A passage of a story, and how it stands in its source's text. */
export interface Found {
  readonly anchor: Anchor
  readonly standing: Standing
}

/** Looks for passages in a text: exactly first, then nearly, told apart by what stands around them. */
export function findAll(anchors: readonly Anchor[], raw: string): Found[] {
  const text = readText(raw)
  return anchors.map((anchor) => ({ anchor, standing: find(anchor.passage, text) }))
}

function find(passage: QuotedPassage, source: SourceText): Standing {
  const places = placesOf(source, passage)
  if (places.length === 1) return { how: 'same' }
  const { text } = source
  const [prefix, exact, suffix] = [passage.prefix ?? '', passage.exact, passage.suffix ?? ''].map(
    normalise,
  )
  const whole = [prefix, exact, suffix].filter(Boolean).join(' ')
  const near = nearest(text, whole)
  const [place, another] = near
  if (!place || another) return { how: 'gone' }
  const stretch = text.slice(place.start, place.end)
  const [inner] = nearest(stretch, exact ?? '')
  if (!inner) return { how: 'gone' }
  const now = stretch.slice(inner.start, inner.end)
  return {
    how: 'near',
    now: {
      source: passage.source,
      exact: now,
      ...(prefix && { prefix: stretch.slice(0, inner.start).trim() }),
      ...(suffix && { suffix: stretch.slice(inner.end).trim() }),
    },
  }
}
