import { describe, expect, it } from 'vitest'
import { chaptersOf } from '../src/reconstruction/index.ts'
import { STORY } from '../src/tools/folders.ts'
import { openedStory } from './opened.ts'

const bundle = await openedStory(STORY)

describe('the chapters of a story', () => {
  const chapters = chaptersOf(bundle)

  it('come in the order in which they are listed, the event with the lines of the exchange', () => {
    expect(chapters.map(({ title }) => title)).toEqual(bundle.story.chapters?.map((c) => c.title))
    expect(chapters.find(({ id }) => id === 'the-call')?.lines).toEqual(bundle.exchange)
  })

  it('leave no line out that is not about another, and have none twice', () => {
    const all = chapters.flatMap(({ lines }) => lines)
    expect(new Set(all).size).toBe(all.length)
    const outside = bundle.lines.filter(({ scene, id }) => {
      const entry = bundle.sourcing[id]
      return scene !== bundle.story.event.scene && !(entry && 'of' in entry && entry.of)
    })
    expect(all).toEqual(expect.arrayContaining(outside.map(({ id }) => id)))
    expect(all.length).toBe(outside.length + bundle.exchange.length)
  })

  it('are eight steps before the event, at most', () => {
    expect(chapters[0]?.lines.length).toBeLessThanOrEqual(8)
  })

  it('are none where the story has none, and none without lines', () => {
    const { chapters: _, ...story } = bundle.story
    expect(chaptersOf({ ...bundle, story })).toEqual([])
    const empty = [{ id: 'nothing', title: 'Nothing', scenes: ['nowhere'] }]
    expect(chaptersOf({ ...bundle, story: { ...story, chapters: empty } })).toEqual([])
  })
})
