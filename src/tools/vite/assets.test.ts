import { describe, expect, it } from 'vitest'
import { type Built, drawingOf, entryOf, inputOf } from './assets.ts'
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

describe('where a drawing was written', () => {
  const built = [
    {
      type: 'asset',
      fileName: 'assets/page-1.svg',
      originalFileNames: ['assets/art/page.plain.svg'],
    },
  ] as unknown as Built

  it('is told as seen from the page', () => {
    expect(drawingOf(built, 'page.plain')).toBe('./assets/page-1.svg')
  })

  it('is nowhere for an attitude that nobody drew, so that the plain one is shown', () => {
    expect(drawingOf(built, 'page.speaking')).toBeUndefined()
  })
})
