import { join } from 'node:path'
import { expect, test } from 'vitest'
import { planOf } from './build.ts'
import { DIST, ROOT } from './folders.ts'

test('each story is built into a folder of its own, unless another is named', () => {
  expect(planOf([]).out).toBe(DIST)
  expect(planOf(['tests/made-story']).out).toBe(join(ROOT, 'dist-made-story'))
  expect(planOf(['tests/made-story', '--out', '/tmp/there']).out).toBe('/tmp/there')
})
