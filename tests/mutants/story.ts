import { readdirSync, readFileSync } from 'node:fs'
import { parse } from 'yaml'
import type { Random } from '../../src/lesson/questions/random.ts'

/** Plain data as a YAML file holds it. */
// biome-ignore lint/suspicious/noExplicitAny: a mutant changes what no schema has looked at.
export type Data = any

/** A story's files, taken apart so that they can be changed. */
export interface Pieces {
  readonly story: Data
  readonly sources: Data
  readonly sourcing: Data
  readonly lesson: Data
  /** What is this copy's own; empty where there is no site.yaml. */
  readonly site: Data
  /** The script line by line. */
  readonly ink: string[]
  readonly scriptName: string
  readonly lock: string
  readonly review: string
}

/** Takes a story's folder apart. */
export function piecesOf(folder: URL): Pieces {
  const names = new Set(readdirSync(folder))
  const read = (name: string) => readFileSync(new URL(name, folder), 'utf8')
  const story = parse(read('story.yaml'))
  return {
    story,
    sources: parse(read('sources.yaml')),
    sourcing: withPassages(parse(read('sourcing.yaml'))),
    lesson: names.has('lesson.yaml') ? parse(read('lesson.yaml')) : {},
    site: names.has('site.yaml') ? parse(read('site.yaml')) : {},
    ink: read(story.script).split('\n'),
    scriptName: story.script,
    lock: read('lock.json'),
    review: read('review.json'),
  }
}

/** Gives a claim of ours, which may rest on nothing, its empty list of passages. */
function withPassages(sourcing: Data): Data {
  for (const entry of Object.values<Data>(sourcing))
    for (const claim of entry.claims ?? []) claim.passages ??= []
  return sourcing
}

/** A copy that may be changed. */
export const copyOf = (pieces: Pieces): Pieces => structuredClone(pieces)

/** The files again; JSON is YAML. */
export const filesOf = ({ scriptName, ink, ...rest }: Pieces) => {
  const { story, sources, sourcing, lesson, site, lock, review } = rest
  return new Map([
    ['story.yaml', JSON.stringify(story)],
    ['sources.yaml', JSON.stringify(sources)],
    ['sourcing.yaml', JSON.stringify(sourcing)],
    ['lesson.yaml', JSON.stringify(lesson)],
    ['site.yaml', JSON.stringify(site)],
    ['lock.json', lock],
    ['review.json', review],
    [scriptName, ink.join('\n')],
  ])
}

/** One of several things by chance; `null` where there are none. */
export const oneOf = <T>(things: readonly T[], random: Random): T | null =>
  things[Math.floor(random() * things.length)] ?? null

const LINE = /^(\s*)(.*?)(\s*# id:([\w-]+) # by:([\w-]+).*)$/

/** A line of the script: its words and who speaks it. */
export interface ScriptedWords {
  readonly id: string
  readonly by: string
  readonly words: string
  readonly at: number
}

/** Every line of the script that has words. */
export const wordsIn = ({ ink }: Pieces): ScriptedWords[] =>
  ink.flatMap((line, at) => {
    const [, , words = '', , id = '', by = ''] = LINE.exec(line) ?? []
    return id === '' ? [] : [{ id, by, words, at }]
  })

/** Gives a line of the script other words. */
export function setWords({ ink }: Pieces, at: number, words: string): void {
  ink[at] = (ink[at] ?? '').replace(LINE, (_, space, _old, tags) => `${space}${words}${tags}`)
}

/** Gives a line of the script to somebody else. */
export function setSpeaker({ ink }: Pieces, at: number, by: string): void {
  ink[at] = (ink[at] ?? '').replace(/# by:[\w-]+/, `# by:${by}`)
}

/** Lines of a kind, with their sourcing. */
export const linesOf = (pieces: Pieces, ...kinds: string[]): (ScriptedWords & { entry: Data })[] =>
  wordsIn(pieces).flatMap((line) => {
    const entry = pieces.sourcing[line.id]
    return entry && kinds.includes(entry.kind) ? [{ ...line, entry }] : []
  })

/** Names by which sources name the persons of a story. */
export const personsOf = ({ story }: Pieces): string[] =>
  Object.values<Data>(story.cast)
    .filter(({ kind }) => kind === 'person')
    .map(({ name, also }) => also?.[0] ?? name.split(' ').at(-1))
