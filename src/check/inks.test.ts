import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { PAPERS } from './inks.ts'

describe('the papers that inks are checked on', () => {
  it('are those of the pages', () => {
    const styles = readFileSync(new URL('../panel/base.css', import.meta.url), 'utf8')
    const papers = [...styles.matchAll(/--paper: (#[0-9a-f]{6});/g)].map(([, colour]) => colour)
    expect(new Set(papers)).toEqual(new Set(Object.values(PAPERS)))
  })
})
