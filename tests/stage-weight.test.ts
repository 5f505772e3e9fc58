import { expect, it } from 'vitest'
import { MOST_STAGE_KB, weighStage } from './stage/weigh.ts'

it('The stage’s own code and all its drawings weigh what they may, beside Pixi', async () => {
  const { code, art } = await weighStage()
  expect(code, 'own code, in kB').toBeGreaterThan(8)
  expect(art, 'drawings, in kB').toBeGreaterThan(20)
  expect(code + art, `${code} of code and ${art} of art`).toBeLessThanOrEqual(MOST_STAGE_KB)
}, 30_000)
