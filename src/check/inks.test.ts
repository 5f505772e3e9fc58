import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { check } from './check.ts'
import { goodFiles, OPTIONS } from './fixture.ts'
import { PAPERS } from './inks.ts'

describe('the papers that inks are checked on', () => {
  it('are those of the pages', () => {
    const styles = readFileSync(new URL('../panel/base.css', import.meta.url), 'utf8')
    const papers = [...styles.matchAll(/--paper: (#[0-9a-f]{6});/g)].map(([, colour]) => colour)
    expect(new Set(papers)).toEqual(new Set(Object.values(PAPERS)))
  })
})

describe('the inks that docs/pictures.md offers', () => {
  const page = readFileSync(new URL('../../docs/pictures.md', import.meta.url), 'utf8')
  const rows = [...page.matchAll(/^\|[^|]*`(#[0-9a-f]{6})` \|[^|]*`(#[0-9a-f]{6})` \|$/gm)]
  const parties = rows.map(
    ([, light, dark], index) =>
      `  party-${index}: { name: "Party ${index}", adjective: "P${index}", ink: { light: "${light}", dark: "${dark}" } }`,
  )

  it('can be read, and told apart any two of them', () => {
    const files = goodFiles()
    const story = String(files.get('story.yaml')).replace(
      'parties:\n',
      `parties:\n${parties.join('\n')}\n`,
    )
    // The good story's own two are blue and red as well.
    const own = story.replace(/^ {2}(hill|port): .*\n/gm, '')
    const codes = check(new Map([...files, ['story.yaml', own]]), OPTIONS).map(({ code }) => code)
    expect(parties).toHaveLength(5)
    expect(codes).toContain('R604')
    expect(codes.filter((code) => code === 'R331' || code === 'R332')).toEqual([])
  })
})
