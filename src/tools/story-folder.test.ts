import { mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { outFolder, storyFolder } from './story-folder.ts'
import { WrongUsage } from './usage.ts'

let home = ''
let story = ''

beforeAll(async () => {
  home = await realpath(await mkdtemp(join(tmpdir(), 'readout-')))
  story = join(home, 'works', 'ferry')
  await mkdir(join(story, 'texts'), { recursive: true })
  await writeFile(join(story, 'story.yaml'), 'name: ferry\n')
})

afterAll(() => rm(home, { recursive: true }))

/** A project whose package.json names a story in `config`, as npm tells its scripts. */
const project = () => ({
  npm_package_config_story: 'works/ferry',
  npm_package_json: join(home, 'package.json'),
})

describe('the story that a command is about', () => {
  it('is the one that is named, from where one stands', () => {
    expect(storyFolder('works/ferry', { from: home, env: {} })).toBe(story)
    expect(storyFolder('works/other', { from: home, env: project() })).toBe(
      join(home, 'works/other'),
    )
  })

  it('is the one that one stands in, or below', () => {
    expect(storyFolder(undefined, { from: story, env: {} })).toBe(story)
    expect(storyFolder(undefined, { from: join(story, 'texts'), env: {} })).toBe(story)
  })

  it('is the project’s own where one stands in none', () => {
    expect(storyFolder(undefined, { from: home, env: project() })).toBe(story)
  })

  it('is never another', () => {
    expect(() => storyFolder(undefined, { from: home, env: {} })).toThrow(WrongUsage)
    expect(() => storyFolder(undefined, { from: home, env: {} })).toThrow(
      `there is no story.yaml in ${home} or above it: name the story's folder`,
    )
  })
})

describe('what is built', () => {
  it('lands where one stands, each story in a folder of its own', () => {
    expect(outFolder(story, 'works/ferry', home)).toBe(join(home, 'dist-ferry'))
    expect(outFolder(story, undefined, home)).toBe(join(home, 'dist'))
  })
})
