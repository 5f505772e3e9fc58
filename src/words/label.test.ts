import { describe, expect, it } from 'vitest'
import { parseBundle } from '../reconstruction/index.ts'
import { ferryBundle } from '../testing/ferry.ts'
import { labelOf, markedAsDraft } from './index.ts'

const bundle = { ...ferryBundle(), script: '{}' }
const label = 'Reconstructed. No transcript has been published.'

describe('the label', () => {
  it('is a sentence of the catalogue, whatever else a story says of itself', () => {
    const { story } = bundle
    expect(labelOf(story)).toBe(label)
    const disclosure = { ...story.disclosure, statement: 'From the transcript.' }
    expect(labelOf({ ...story, disclosure })).toBe(label)
  })

  it('says first of a draft that it is one', () => {
    const { story } = markedAsDraft(bundle)
    expect(labelOf(story)).toBe(`Draft, not reviewed. ${label}`)
  })

  it.each([
    ['words of its own', { label: 'From the transcript.' }],
    ['that nothing is reconstructed', { reconstructed: false }],
    ['that a transcript is published', { published: 'transcript' }],
  ])('is refused in a bundle with %s', (_, changed) => {
    const { story } = bundle
    const disclosure = { ...story.disclosure, ...changed }
    expect(parseBundle(JSON.stringify(bundle)).ok).toBe(true)
    expect(parseBundle(JSON.stringify({ ...bundle, story: { ...story, disclosure } })).ok).toBe(
      false,
    )
  })
})
