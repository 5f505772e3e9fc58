import { existsSync, readdirSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { LANGUAGES } from './languages.ts'

const WORDS = dirname(fileURLToPath(import.meta.url))

/** What the English catalogue alone needs: other languages write dates by the browser. */
const ENGLISH_ALONE = ['en/months.ts']

/** The party's adjective: it would have to agree, and the story has it in its own language. */
const LEFT_OUT: readonly string[] = ['picture.plate', 'lessonWords.feedback.saysNo']

/** The files of the English catalogue, as seen from here. */
const FILES = readdirSync(WORDS, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => /(^|\/)en(\.ts|\/[\w-]+\.ts)$/.test(file) && !ENGLISH_ALONE.includes(file))

const inLanguage = (file: string, language: string): string =>
  file.replace(/(^|\/)en(\.ts|\/[\w-]+\.ts)$/, `$1${language}$2`)

type Words = Readonly<Record<string, unknown>>

/** Everything that a catalogue has, by its path in it. */
function placesIn(words: unknown, path: string): Map<string, unknown> {
  const isLeaf = words === null || typeof words !== 'object' || words instanceof Map
  if (isLeaf) return new Map([[path, words]])
  return new Map(
    Object.entries(words).flatMap(([name, one]) => [
      ...placesIn(one, path ? `${path}.${name}` : name),
    ]),
  )
}

/** What functions may be given, each kind with another mark: whatever of it is said can be found again. */
const KINDS: readonly ((at: number) => unknown)[] = [
  (at) => `mark${'abcdefg'[at]}`,
  (at) => 1013 + at,
  (at) => [`list${'abcdefg'[at]}`],
  () => ({
    full: 2003,
    partial: 2011,
    divided: 2017,
    against: 2027,
    one: 'oneone',
    none: 'nonone',
  }),
  () => ({ name: 'namename', several: true, answers: 2029, result: true }),
]
const MARK = /(?:mark|list)[a-g]|10(?:1\d)|20[012]\d|oneone|nonone|namename/g

const marksIn = (said: unknown): Set<string> =>
  new Set([...placesIn(said, '').values()].flatMap((one) => String(one).match(MARK) ?? []))

/** Every way of giving so many arguments. */
const waysOf = (count: number): unknown[][] =>
  count === 0
    ? [[]]
    : waysOf(count - 1).flatMap((before) => KINDS.map((kind) => [...before, kind(before.length)]))

const sayOr = (say: unknown, args: readonly unknown[]): unknown => {
  try {
    return typeof say === 'function' ? say(...args) : null
  } catch {
    // Given something of another kind than it takes.
    return null
  }
}

const GARBLED = /undefined|NaN|\[object|=>/

/** What a translation leaves out that the English says of what it is given. */
function leftOut(english: (...args: never[]) => unknown, other: unknown): string[] {
  const missing = waysOf(Math.min(english.length + 1, 4)).flatMap((args) => {
    const said = sayOr(english, args)
    const told = sayOr(other, args)
    if (said === null || told === null || GARBLED.test(JSON.stringify(said))) return []
    const there = marksIn(told)
    return [...marksIn(said)].filter((mark) => !there.has(mark))
  })
  return [...new Set(missing)]
}

describe.each(LANGUAGES.slice(1))('the catalogue in %s', (language) => {
  it('has every file of the English one', () => {
    const missing = FILES.map((file) => inLanguage(file, language)).filter(
      (file) => !existsSync(join(WORDS, file)),
    )
    expect(missing).toEqual([])
  })

  describe.each(FILES)('%s', (file) => {
    const load = async () => {
      const other = inLanguage(file, language)
      const [english, translated]: Words[] = await Promise.all(
        [file, other].map((one) => import(/* @vite-ignore */ join(WORDS, one))),
      )
      return [placesIn(english, ''), placesIn(translated, '')] as const
    }

    it('lacks nothing, and says all that it is given', async () => {
      const [english, translated] = await load()
      const isOfGlossary = (path: string) => path.includes('.glossary.terms.')
      const missing = [...english.keys()].filter(
        (path) => !translated.has(path) && !isOfGlossary(path),
      )
      expect(missing, `${relative(WORDS, file)} lacks`).toEqual([])
      for (const [path, words] of english) {
        const other = translated.get(path)
        if (words === '' || other === '') expect(other, path).toBe(words)
        if (typeof words !== 'function' || LEFT_OUT.includes(path)) continue
        // biome-ignore lint/suspicious/noExplicitAny: called with whatever it takes
        expect(leftOut(words as any, other), path).toEqual([])
      }
    })
  })
})
