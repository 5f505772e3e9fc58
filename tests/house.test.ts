import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { circlesIn, FLOORS, faultOfImport, faultsIn, type HouseFile, importsIn } from './house.ts'

const root = join(import.meta.dirname, '..')

const filesUnder = (folder: string): HouseFile[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !name.includes('node_modules'))
    .map((name) => {
      const path = join(folder, name).replaceAll('\\', '/')
      return { path, text: readFileSync(join(root, path), 'utf8') }
    })

const file = (path: string, text: string): HouseFile => ({ path, text })

describe('the house', () => {
  const files = ['src', 'tests', 'assets'].flatMap(filesUnder)

  it('keeps to its plan', () => {
    expect(files.length).toBeGreaterThan(50)
    expect(faultsIn(files)).toEqual([])
  })

  it('would show a fault planted in any of its files', () => {
    const from = files.find(({ path }) => path === 'src/reconstruction/grades.ts')
    const planted = `${from?.text}\nimport { words } from '../words/index.ts'\n`
    expect(
      faultsIn([...files.filter((one) => one !== from), file(from?.path ?? '', planted)]),
    ).not.toEqual([])
  })

  it('imports downward only', () => {
    const rooms = FLOORS.map(([room]) => room ?? '')
    rooms.forEach((room, floor) => {
      rooms.forEach((other, below) => {
        if (room === other) return
        const fault = faultOfImport(`src/${room}/a.ts`, `../${other}/index.ts`)
        expect([room, other, fault === null]).toEqual([room, other, below < floor])
      })
    })
  })

  it('does not let rooms on one floor know each other', () => {
    expect(faultOfImport('src/player/a.ts', '../check/index.ts')).toContain('one floor')
    expect(faultOfImport('src/panel/a/b.tsx', '../../stage/index.ts')).toContain('one floor')
    expect(faultOfImport('src/sound/a.ts', '../lesson/index.ts')).toContain('one floor')
  })

  it('lets a room be entered by its doors only', () => {
    expect(faultOfImport('src/site/a.ts', '../player/place.ts')).toContain('index')
    expect(faultOfImport('src/site/a.ts', '../script/compile/explore.ts')).toContain('index')
    expect(faultOfImport('src/site/a.ts', '../script/compile/deep/index.ts')).toContain('index')
    expect(faultOfImport('src/site/a.ts', '../script/compile/index.ts')).toBe(null)
    expect(faultOfImport('src/player/a.ts', './place.ts')).toBe(null)
    expect(faultOfImport('src/site/a.test.ts', '../player/place.ts')).toContain('index')
    expect(faultOfImport('tests/a.test.ts', '../src/player/place.ts')).toBe(null)
  })

  it('lets tests and benches use any room by its door, and nothing else use tests', () => {
    expect(faultOfImport('tests/a.test.ts', '../src/tools/index.ts')).toBe(null)
    expect(faultOfImport('src/panel/gallery/a.tsx', '../../stage/index.ts')).toBe(null)
    expect(faultOfImport('src/stage/workbench/a.ts', '../../site/index.ts')).toBe(null)
    expect(faultOfImport('src/script/a.test.ts', '../../tests/edits.ts')).toContain('tests')
    expect(faultOfImport('src/script/a.ts', '../../tests/edits.ts')).toContain('tests')
  })

  it('lets tests alone use fixtures, which may use any room by its door', () => {
    expect(faultOfImport('src/script/a.test.ts', '../testing/made-story.ts')).toBe(null)
    expect(faultOfImport('tests/a.journey.ts', '../src/testing/made-story.ts')).toBe(null)
    expect(faultOfImport('src/testing/a.ts', '../tools/index.ts')).toBe(null)
    expect(faultOfImport('src/testing/a.ts', '../tools/folders.ts')).toContain('index')
    expect(faultOfImport('src/testing/a.ts', '../../tests/house.ts')).toContain('tests')
    expect(faultOfImport('src/tools/a.ts', '../testing/made-story.ts')).toContain('fixtures')
    expect(faultsIn([file('src/testing/a.ts', 'document.title = 1')])).toEqual([])
  })

  it('keeps inkjs, pixi and howler to one room each, tests too', () => {
    expect(faultOfImport('src/player/a.ts', 'inkjs')).toContain('src/script')
    expect(faultOfImport('src/tools/a.ts', 'inkjs/full')).toContain('src/script')
    expect(faultOfImport('tests/a.test.ts', 'inkjs')).toContain('src/script')
    expect(faultOfImport('src/site/a.ts', 'pixi.js/unsafe-eval')).toContain('src/stage')
    expect(faultOfImport('src/stage/a.ts', 'howler')).toContain('src/sound')
    expect(faultOfImport('src/script/compile/a.ts', 'inkjs/full')).toBe(null)
    expect(faultOfImport('src/stage/a.ts', 'pixi.js')).toBe(null)
  })

  it('keeps the page and Node out of the rooms that run anywhere', () => {
    for (const name of ['preact', 'preact/hooks', '@preact/signals', 'node:fs', 'path'])
      expect([name, faultOfImport('src/player/a.ts', name)]).not.toEqual([name, null])
    expect(faultOfImport('src/player/a.ts', '@preact/signals-core')).toBe(null)
    expect(faultOfImport('src/check/a.ts', 'yaml')).toBe(null)
    expect(faultOfImport('src/check/a.test.ts', 'node:fs')).toBe(null)
    expect(faultOfImport('src/tools/a.ts', 'node:fs')).toBe(null)
    const page = (text: string) => faultsIn([file('src/player/a.ts', text)])
    expect(page('document.title = 1')).toHaveLength(1)
    expect(page('const at = window.location')).toHaveLength(1)
    expect(page('if (localStorage.getItem(a)) b()')).toHaveLength(1)
    expect(page('// the document.title\nconst a = story.document.title')).toEqual([])
    expect(page("const said = 'Close this window. It’s done.'")).toEqual([])
  })

  it('knows every room', () => {
    expect(faultsIn([file('src/attic/a.ts', '')])).toEqual(['src/attic stands on no floor'])
    expect(faultOfImport('src/tools/a.ts', '../attic/index.ts')).toContain('no floor')
  })

  it('finds files that import each other, however far round', () => {
    const two = [
      file('src/player/a.ts', "import './b.ts'"),
      file('src/player/b.ts', "import './a.ts'"),
    ]
    expect(circlesIn(two)).toEqual(['src/player/a.ts → src/player/b.ts → src/player/a.ts'])
    const three = [
      file('src/a/x.ts', "import { y } from './y.ts'"),
      file('src/a/y.ts', "export * from './deep/z.ts'"),
      file('src/a/deep/z.ts', "const x = await import('../x.ts')"),
      file('src/a/other.ts', "import './x.ts'"),
    ]
    expect(circlesIn(three)).toHaveLength(1)
    expect(circlesIn(three.slice(0, 2))).toEqual([])
    expect(circlesIn([file('src/a/x.ts', "import './x.ts'")])).toHaveLength(1)
    const byType = [two[0], file('src/player/b.ts', "import type { A } from './a.ts'")]
    expect(circlesIn(byType.filter((one) => one !== undefined))).toHaveLength(1)
  })
})

describe('imports', () => {
  it('are found in every form', () => {
    expect(
      importsIn(`import a from './a.ts'
import { b,
  type C } from './b.ts'
import './c.css'
export * from './d.ts'
export { e } from './e.ts'
import * as f from './f.ts'
const g = await import('./g.ts')
const h = import(
  './h.ts'
)
export type { I } from './i.ts'
import J, { k } from './j.ts'`),
    ).toEqual([
      './a.ts',
      './b.ts',
      './c.css',
      './d.ts',
      './e.ts',
      './f.ts',
      './i.ts',
      './j.ts',
      './g.ts',
      './h.ts',
    ])
  })

  it('are not found in comments', () => {
    expect(importsIn("// import './a.ts'\n/* import './b.ts' */ const c = 'https://d'")).toEqual([])
  })
})
