import { isBuiltin } from 'node:module'
import { dirname, join } from 'node:path/posix'

/** The rooms from the ground up; those on one floor do not know each other (DESIGN section 4). */
export const FLOORS: readonly (readonly string[])[] = [
  ['reconstruction'],
  ['words'],
  ['script'],
  ['check', 'player'],
  ['stage', 'panel', 'sound', 'lesson'],
  ['embed'],
  ['site'],
  ['tools'],
]

/** Where fixtures are: no room of the house, used by tests alone. */
const FIXTURES = 'testing'

/** Packages that one room alone knows. */
const KEPT: Readonly<Record<string, string>> = {
  inkjs: 'script',
  'pixi.js': 'stage',
  howler: 'sound',
}

/** Rooms that run anywhere: in a worker, at build, in a terminal. */
const PURE = ['reconstruction', 'words', 'script', 'check', 'player']

/** What those rooms may not name: the page, and what draws on it. */
const PAGE = /^(preact|@preact\/signals|pixi\.js|howler)(\/|$)/
const GLOBALS =
  /(?<![.\w'"`-])(document|window|localStorage|sessionStorage|navigator|fetch|process)\s*[.(]/

/** A file of the house, by its path from the root, with forward slashes. */
export interface HouseFile {
  readonly path: string
  readonly text: string
}

/** Everything that a file imports, in whatever way, as written. */
export function importsIn(text: string): string[] {
  const code = withoutComments(text)
  const ways = [
    /\b(?:import|export)\s(?:[^'"`;]*?\sfrom\s*)?'([^']+)'/g,
    /\bimport\s*'([^']+)'/g,
    /\bimport\(\s*['"`]([^'"`]+)['"`]/g,
  ]
  return [...new Set(ways.flatMap((way) => [...code.matchAll(way)].map(([, name]) => name ?? '')))]
}

const withoutComments = (text: string): string =>
  text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|[\s;])\/\/.*$/gm, '$1')

const withoutStrings = (code: string): string =>
  code.replace(/'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"/g, "''")

const roomOf = (path: string): string | null => /^src\/([^/]+)\//.exec(path)?.[1] ?? null

const floorOf = (room: string): number => FLOORS.findIndex((rooms) => rooms.includes(room))

/** Tests with their fixtures (each is imported by its own name), and the benches where a room is looked at, may use any room's door. */
const isOutside = (path: string): boolean =>
  roomOf(path) === null ||
  roomOf(path) === FIXTURES ||
  /\.test\.tsx?$|\/fixture\.tsx?$|\/(gallery|workbench)\//.test(path)

/** A room's door, or that of a part of it which is kept apart from the rest. */
const isDoor = (path: string): boolean => /^src\/[^/]+\/([^/]+\/)?index\.tsx?$/.test(path)

/** What is wrong with one import, or `null`. */
export function faultOfImport(from: string, name: string): string | null {
  const said = `${from} imports ${name}`
  const room = roomOf(from)
  if (!name.startsWith('.')) {
    const keeper = Object.entries(KEPT).find(
      ([kept]) => name === kept || name.startsWith(`${kept}/`),
    )
    if (keeper && keeper[1] !== room) return `${said}: only src/${keeper[1]} knows it`
    if (!room || !PURE.includes(room) || isOutside(from)) return null
    if (isBuiltin(name)) return `${said}: src/${room} runs without Node`
    return PAGE.test(name) ? `${said}: src/${room} knows no page` : null
  }
  const to = join(dirname(from), name)
  const other = roomOf(to)
  if (other === null)
    return to.startsWith('tests/') && room !== null ? `${said}: tests are no part of it` : null
  if (other === room) return null
  if (other === FIXTURES) return isOutside(from) ? null : `${said}: fixtures are for tests alone`
  if (floorOf(other) === -1) return `${said}: src/${other} stands on no floor`
  // Journeys and benchmarks measure what a room keeps to itself.
  if (from.startsWith('tests/')) return null
  if (!isDoor(to)) return `${said}: only by the room’s index`
  if (room === null || isOutside(from) || floorOf(other) < floorOf(room)) return null
  return floorOf(other) === floorOf(room)
    ? `${said}: rooms on one floor do not know each other`
    : `${said}: imports run downward only`
}

/** Files that import each other in a circle, by their types too, each circle once, as the way round it. */
export function circlesIn(files: readonly HouseFile[]): string[] {
  const known = new Set(files.map(({ path }) => path))
  const to = new Map(
    files.map(({ path, text }) => [
      path,
      importsIn(text)
        .filter((name) => name.startsWith('.'))
        .map((name) => join(dirname(path), name))
        .filter((target) => known.has(target)),
    ]),
  )
  const circles: string[] = []
  const done = new Set<string>()
  const visit = (path: string, way: string[]): void => {
    const met = way.indexOf(path)
    if (met !== -1) circles.push([...way.slice(met), path].join(' → '))
    if (met !== -1 || done.has(path)) return
    for (const target of to.get(path) ?? []) visit(target, [...way, path])
    done.add(path)
  }
  for (const path of known) visit(path, [])
  return circles
}

/** Everything in the house that goes against its plan, each as a sentence. */
export function faultsIn(files: readonly HouseFile[]): string[] {
  const rooms = new Set(files.flatMap(({ path }) => roomOf(path) ?? []))
  return [
    ...[...rooms]
      .filter((room) => room !== FIXTURES && floorOf(room) === -1)
      .map((room) => `src/${room} stands on no floor`),
    ...files.flatMap(({ path, text }) =>
      importsIn(text).flatMap((name) => faultOfImport(path, name) ?? []),
    ),
    ...files.flatMap(pageIn),
    ...circlesIn(files).map((circle) => `a circle: ${circle}`),
  ]
}

function pageIn({ path, text }: HouseFile): string[] {
  const room = roomOf(path)
  if (!room || !PURE.includes(room) || isOutside(path)) return []
  const found = GLOBALS.exec(withoutStrings(withoutComments(text)))
  return found ? [`${path} uses ${found[1]}: src/${room} knows no page`] : []
}
