import { describe, expect, it } from 'vitest'
import type { Choice, Step } from '../../script/index.ts'
import { madeBundle } from '../../testing/made-story.ts'
import type { Work } from '../work.ts'
import { retrace } from './retrace.ts'

const choice = (id: string, goOn = false): Choice => ({ id, text: id, goOn, tags: [] })

/** A work whose script gives these lines after these choices. */
function workOf(lineAt: (choices: readonly string[], index: number) => Partial<Step> | null): Work {
  const bare = { text: '', by: '', scene: '', tags: [], choices: [], end: false, round: 0 }
  return {
    bundle: madeBundle('One. # id:one # by:teller\n-> END'),
    script: {
      step(choices, index) {
        const line = lineAt(choices, index)
        return { ok: true, value: line && { id: 'none', ...bare, ...line } }
      },
      length: () => ({ ok: true, value: 1 }),
    },
  }
}

describe('a way through a story that has changed', () => {
  it('is followed however long it is', () => {
    const work = workOf((choices, index) => {
      if (choices.length > 0) return index === 0 ? { id: 'there', end: true } : null
      if (index < 30_000) return { id: `line-${index}` }
      return index === 30_000 ? { id: 'fork', choices: [choice('a'), choice('b')] } : null
    })
    expect(retrace(work, ['gone', 'a'], 'there')).toEqual({
      ok: true,
      value: { choices: ['a'], index: 0 },
    })
  })

  it('is left where it goes in a circle', () => {
    const work = workOf((choices, index) =>
      index === 0 ? { id: `lap-${choices.length % 3}`, choices: [choice('on', true)] } : null,
    )
    expect(retrace(work, ['gone'], 'there').ok).toBe(false)
  })
})
