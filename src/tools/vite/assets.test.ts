import { describe, expect, it } from 'vitest'
import { entryOf, inputOf } from './assets.ts'
import { GROUPS } from './pages.ts'

describe('what a build begins with', () => {
  it.each(Object.entries(GROUPS))(
    '%s: every script and every style sheet of its pages',
    (group, pages) => {
      const files = pages.flatMap((page) => {
        const { script, style, later } = entryOf(page)
        return [script, style, ...Object.values(later ?? {})]
      })
      expect(Object.keys(inputOf(group))).toHaveLength(new Set(files).size)
    },
  )
})
