import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { type Bundle, lineById } from '../../reconstruction/index.ts'
import { thorough } from '../../testing/thorough.ts'
import { ROOT } from '../folders.ts'
import { openStory } from '../open-story.ts'
import { digester } from './digest.ts'
import { planPrints, sharedLines } from './plan.ts'

let bundle: Bundle
let digestsOf: (of: Bundle) => Promise<Map<string, string>>

beforeAll(async () => {
  const opened = await openStory(join(ROOT, 'tests/made-story'))
  if (!opened.ok) throw new Error(opened.error)
  bundle = opened.value
  const digestOf = await digester()
  digestsOf = async (of) => {
    const jobs = planPrints(of)
    const digests = await Promise.all(jobs.map(digestOf))
    return new Map(jobs.map(({ files }, i) => [files.join(), digests[i] ?? '']))
  }
})

/** The work with a line's last word changed, in its text and in all that is anchored to it. */
function edited(id: string): Bundle {
  const line = lineById(bundle, id)
  if (!line) throw new Error(`no line ${id}`)
  const words = 'contentParts' in line ? (line.contentParts.at(-1) ?? '') : line.text
  const changed = words.replace(/\p{L}+(\P{L}*)$/u, 'herring$1')
  expect(changed).not.toBe(words)
  return JSON.parse(JSON.stringify(bundle).replaceAll(inJson(words), inJson(changed)))
}

const inJson = (text: string): string => JSON.stringify(text).slice(1, -1)

describe('a print’s digest', () => {
  it('is the same as long as nothing of it changes', async () => {
    expect(await digestsOf(structuredClone(bundle))).toEqual(await digestsOf(bundle))
  })

  it('changes with one word of a line for that line’s pictures, and for no other', async () => {
    const before = await digestsOf(bundle)
    const lines = sharedLines(bundle).filter((_, i) => thorough || i % 4 === 0)
    expect(lines.length).toBeGreaterThan(1)
    for (const { id } of lines) {
      const after = await digestsOf(edited(id))
      expect([...after.keys()], id).toEqual([...before.keys()])
      const changed = [...after].filter(([files, digest]) => before.get(files) !== digest)
      expect(changed.length, id).toBeGreaterThan(0)
      for (const [files] of changed) expect(files, id).toMatch(new RegExp(`^posters/${id}\\.`))
    }
  })
})
