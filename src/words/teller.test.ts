import { describe, expect, it } from 'vitest'
import { madeSources, madeStory } from '../testing/made-story.ts'
import { tellerOf } from './teller.ts'

const { author, ...story } = madeStory()

describe('who tells a line', () => {
  it('is the record that its passage is of', () => {
    const work = { story, sources: madeSources() }
    const name = work.sources.BR?.name
    expect(tellerOf([{ source: 'BR' }], work)).toMatchObject({
      tells: `as the ${name} gives it`,
      isAuthor: false,
    })
  })

  it('is the record whose words its source quotes, and says who quotes them', () => {
    const { BR, ...others } = madeSources()
    if (!BR) throw new Error('no record')
    const blog = { ...BR, name: 'coast blog', party: 'third', quotes: 'BR' }
    const work = { story, sources: { ...others, BR, blog } }
    expect(tellerOf([{ source: 'blog' }], work)).toMatchObject({
      name: `the ${BR.name}`,
      tells: `as the ${BR.name} gives it, quoted by the coast blog`,
      work: `the ${BR.name}, quoted by the coast blog`,
    })
  })

  it('is the author where there is one and the passage is the author’s', () => {
    const work = { story: { ...story, author }, sources: madeSources() }
    expect(tellerOf([{ source: 'chronicle' }], work).tells).toBe(author?.tells)
  })
})
