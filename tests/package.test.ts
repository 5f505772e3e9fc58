import { execFile } from 'node:child_process'
import { once } from 'node:events'
import { readdir, readFile } from 'node:fs/promises'
import { builtinModules } from 'node:module'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { promisify } from 'node:util'
import { beforeAll, describe, expect, it } from 'vitest'
import { thorough } from '../src/testing/thorough.ts'
import { ROOT } from '../src/tools/folders.ts'
import { install, MANAGERS, type Project, pack, packedFiles } from './package/installed.ts'

describe('the package', () => {
  let files: readonly string[] = []

  beforeAll(async () => {
    files = await packedFiles()
  })

  it('holds what its commands read, and neither tests nor a story nor the text of a source', () => {
    for (const needed of [
      '.size-limit.json',
      'assets/art/plates.json',
      'assets/icon.svg',
      'assets/sound/sprite.json',
      'bin/readout.js',
      'schemas/story.json',
      'src/check/rules/eaten-mark/rule.md',
      'src/embed/element/published.d.ts',
      'src/tools/cli.ts',
      'src/tools/stills/page/index.html',
      'tsconfig.json',
    ])
      expect(files).toContain(needed)
    const strangers =
      /\.test\.|\/fixture\.|^src\/testing\/|^tests\/|^story\/|(^|\/)texts\/|^src\/check\/good\//
    expect(files.filter((file) => strangers.test(file))).toEqual([])
  })

  it('depends on every package that it imports', async () => {
    const { dependencies } = JSON.parse(await readFile(join(ROOT, 'package.json'), 'utf8'))
    const imported = new Set<string>()
    for (const file of files.filter((name) => /\.tsx?$/.test(name))) {
      const text = await readFile(join(ROOT, file), 'utf8')
      for (const [, name = ''] of text.matchAll(IMPORT)) imported.add(packageOf(name))
    }
    const missing = [...imported].filter(
      (name) => !builtinModules.includes(name) && !Object.hasOwn(dependencies, name),
    )
    expect(missing).toEqual([])
  })
})

/** Imports of values, from a package. */
const IMPORT = /^(?:import|export)(?! type\b)(?:[^'"]*? from)? '((?!node:|virtual:|\.)[^']+)'/gm

const packageOf = (specifier: string): string =>
  specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/')

describe.runIf(thorough)('the package, installed by name', () => {
  let tarball = ''

  beforeAll(async () => {
    tarball = await pack()
  })

  it.each([
    ['publint', ['publint@0.3', '--strict']],
    ['arethetypeswrong', ['@arethetypeswrong/cli@0.18', '--profile', 'esm-only']],
  ])('is accepted by %s', async (_, [tool = '', ...args]) => {
    const { stdout } = await promisify(execFile)('npx', ['--yes', tool, ...args, tarball])
    expect(stdout).not.toContain('❌')
  })

  describe.each(Object.entries(MANAGERS))('with %s in an empty folder', (_, manager) => {
    let project: Project

    beforeAll(async () => {
      project = await install(tarball, manager)
    }, 300_000)

    it('checks a story that is named or stood in, and takes no other', async () => {
      expect(await project.readout(['check', 'ferry'])).toMatchObject({ code: 0, err: '' })
      expect(await project.readout(['check'], 'ferry')).toMatchObject({ code: 0, err: '' })
      const { code, err } = await project.readout(['check'], 'empty')
      expect(code).toBe(2)
      expect(err).toContain('there is no story.yaml')
    })

    it('builds and exports into the current folder, pictures too', async () => {
      const built = await project.readout(['build', 'ferry'])
      expect(built.code, built.err).toBe(0)
      expect(built.err).not.toContain('could not be printed')
      const site = await readdir(join(project.folder, 'dist-ferry'))
      expect(site).toEqual(expect.arrayContaining(['index.html', 'embed.js', 'posters', 'stills']))
      const packed = await project.readout(['export', 'table', 'ferry', '--out', 'table.csv'])
      expect(packed.code, packed.err).toBe(0)
      expect(await readdir(project.folder)).toEqual(
        expect.arrayContaining(['dist-ferry', 'ferry', 'table.csv']),
      )
    }, 900_000)

    it('serves a story while it is written', async () => {
      const server = project.start(['dev', 'ferry'], { PORT: '5131' })
      if (!server.stdout) throw new Error('the server says nothing')
      try {
        for await (const line of createInterface(server.stdout)) if (line.includes('Local:')) break
        const page = await (await fetch('http://127.0.0.1:5131/')).text()
        expect(page).toContain('The Ferry')
        for (const [, file = ''] of page.matchAll(/(?:src|href)="(\/[^"]+\.(?:tsx?|css))"/g))
          expect((await fetch(`http://127.0.0.1:5131${file}`)).status, file).toBe(200)
        const fonts = await (await fetch('http://127.0.0.1:5131/common/fonts.css?direct')).text()
        const [, font = ''] = /url\("?([^")]+\.woff2)/.exec(fonts) ?? []
        expect((await fetch(new URL(font, 'http://127.0.0.1:5131/'))).status, font).toBe(200)
      } finally {
        server.kill()
        await once(server, 'exit')
      }
    })
  })
})
