import { join } from 'node:path'
import { afterEach, expect, test, vi } from 'vitest'
import { planOf } from './build.ts'
import { DIST, ROOT } from './folders.ts'

afterEach(() => {
  vi.unstubAllEnvs()
})

test('each story is built into a folder of its own, unless another is named', () => {
  vi.stubEnv('npm_package_config_story', 'story/putins-talk-therapy')
  vi.stubEnv('npm_package_json', join(ROOT, 'package.json'))
  expect(planOf([]).out).toBe(DIST)
  expect(planOf(['tests/made-story']).out).toBe(join(ROOT, 'dist-made-story'))
  expect(planOf(['tests/made-story', '--out', '/tmp/there']).out).toBe('/tmp/there')
})
