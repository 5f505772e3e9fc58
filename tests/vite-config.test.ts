import { join } from 'node:path'
import { loadConfigFromFile, type PluginOption, type UserConfig } from 'vite'
import { afterEach, expect, it, vi } from 'vitest'
import { planOf } from '../src/tools/build.ts'
import { ROOT, SITE, STORY } from '../src/tools/folders.ts'
import { siteConfig } from '../src/tools/vite/config.ts'
import config from '../vite.config.ts'

afterEach(() => vi.unstubAllEnvs())

const names = (plugins: readonly PluginOption[] | undefined): string[] =>
  (plugins ?? []).flatMap((one) => (one && 'name' in one ? [one.name] : []))

const configured = async (command: 'build' | 'serve'): Promise<UserConfig> =>
  config({ command, mode: 'production' })

it('has `npx vite build` write what `npm run build` writes, into the same folder', async () => {
  vi.stubEnv('STORY', '')
  // As Vite itself loads it, from its file.
  const env = { command: 'build', mode: 'production' } as const
  const found = await loadConfigFromFile(env, join(ROOT, 'vite.config.ts'), ROOT, 'silent')
  const own = siteConfig(planOf([]), 'build')
  expect(found?.config.root).toBe(SITE)
  expect(found?.config.build?.outDir).toBe(own.build?.outDir)
  expect(Object.keys(found?.config.environments ?? {})).toEqual(Object.keys(own.environments ?? {}))
  expect(names(found?.config.plugins)).toEqual(names(own.plugins))
  expect(found?.config.builder?.buildApp).toBeTypeOf('function')
})

it('has STORY name another story, with a folder of its own', async () => {
  vi.stubEnv('STORY', 'tests/made-story')
  const { build } = await configured('build')
  expect(build?.outDir).toBe(siteConfig(planOf(['tests/made-story']), 'build').build?.outDir)
  expect(build?.outDir).toMatch(/dist-made-story$/)
})

it('has `npx vite` serve the story’s pages, and build nothing', async () => {
  vi.stubEnv('STORY', STORY)
  const found = await configured('serve')
  expect(names(found.plugins)).toContain('readout:serve-story')
  expect(found.builder).toBeUndefined()
  expect(found.base).toBe('/')
})
