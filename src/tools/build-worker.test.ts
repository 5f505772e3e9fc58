import { describe, expect, it } from 'vitest'
import { isNamedIn } from './build-worker.ts'

describe('a file that is kept for reading offline', () => {
  const page = '<img src="./stills/aaaa/hall.webp"><script src="./assets/index-1.js">'

  it('is one that a page names', () => {
    expect(isNamedIn(page, 'stills/aaaa/hall.webp')).toBe(true)
    expect(isNamedIn(page, 'assets/index-1.js')).toBe(true)
    expect(isNamedIn(page, 'assets/index-2.js')).toBe(false)
  })

  it('is not its namesake, which an earlier version needs', () => {
    expect(isNamedIn(page, 'stills/bbbb/hall.webp')).toBe(false)
  })
})
