import { randomBytes } from 'node:crypto'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { checkSizes } from './sizes.ts'

/** A built site with scripts of so many kB that cannot be made smaller. */
async function built(sizes: Readonly<Record<string, number>>): Promise<string> {
  const out = await mkdtemp(join(tmpdir(), 'sizes-'))
  onTestFinished(() => rm(out, { recursive: true }))
  await mkdir(join(out, 'assets'))
  const all = { 'assets/lesson-1.lesson.js': 40, 'embed.js': 5, ...sizes }
  for (const [name, size] of Object.entries(all))
    await writeFile(join(out, name), randomBytes(size * 1000))
  return out
}

const figures = async (
  sizes: Parameters<typeof built>[0],
  earlier: readonly string[] = [],
): Promise<string[]> => {
  const said: string[] = []
  await checkSizes(await built(sizes), (line) => said.push(line), earlier)
  return said
}

/** Play with so many kB at once, of which some in a piece that nobody has named, and on demand. */
const play = (entry: number, piece: number, stage: number) => ({
  'assets/index-1.play.js': entry,
  'assets/new-piece-1.play.js': piece,
  'assets/stage-1.play.js': stage,
  'assets/sound-1.play.js': 500,
  'assets/stage-1.frame.js': 500,
})

describe('the budget', () => {
  it('does not count what only earlier versions need', async () => {
    const earlier = 'assets/lesson-0.lesson.js'
    const sizes = { ...play(10, 20, 60), [earlier]: 60 }
    await expect(figures(sizes)).rejects.toThrow('over the budget')
    expect((await figures(sizes, [earlier])).at(-1)).toMatch(/: 40\.\d of/)
  })

  it('counts what Play brings, a new piece too, and apart what the stage adds; never sound', async () => {
    expect(await figures(play(10, 20, 60))).toEqual([
      expect.stringMatching(/^code until “next” works: 30\.\d of at most 60 kB$/),
      expect.stringMatching(/^all code with the stage, sound off: 90\.\d of at most 170 kB$/),
      expect.stringMatching(/^the element of an embed: 5\.\d of at most 8 kB$/),
      expect.stringMatching(/^the lesson’s page .*: 40\.\d of at most 74\.6 kB$/),
    ])
  })

  it.each([
    ['code until “next” works: 61', play(30, 31, 1)],
    ['all code with the stage, sound off: 175', play(30, 20, 125)],
    ['the element of an embed: 9', { ...play(1, 1, 1), 'embed.js': 9 }],
    ['the lesson’s page', { ...play(1, 1, 1), 'assets/lesson-1.lesson.js': 75 }],
  ])('stops the build that is over it: %s', async (what, sizes) => {
    await expect(figures(sizes)).rejects.toThrow(`over the budget: ${what}`)
  })

  it('is not kept by measuring nothing', async () => {
    await expect(figures({})).rejects.toThrow('there is nothing to measure')
  })
})
