import { readFileSync } from 'node:fs'
import { expect, test } from '@playwright/test'
import { seam } from '../assets/sound/make/seam.ts'
import { loudnessOf, SOUND_NAMES, SOUNDS } from '../assets/sound/make/sounds.ts'
import { cut, layOut } from '../assets/sound/make/sprite.ts'
import { truePeak } from '../assets/sound/make/true-peak.ts'
import { thorough } from '../src/testing/thorough.ts'
import { hasChanged } from './assets/digest.ts'
import { WHOLE } from './journey/whole.ts'
import { countTimers, decode, hide, loudest } from './sound/listen.ts'
import { type Built, buildPage, openPage } from './sound/serve.ts'

/** What an encoder may add where a loop meets its start, over its largest jump within; a click is ten times it. */
const CLICK = 5

// In one worker, so that its page is built once.
test.describe.configure({ mode: 'default' })

let built: Built
test.beforeAll(async () => {
  built = await buildPage()
})

/** How far an encoding may be off, in LU: what is short and faint loses most. */
const TOLERANCE = 1.5

for (const file of ['sound.webm', 'sound.m4a']) {
  test(`the sounds in ${file} decode at their levels, under -1 dBTP`, async ({ page }) => {
    test.skip(!thorough && !hasChanged('sound'), 'the files are those that were tried before')
    const bytes = readFileSync(new URL(`../assets/sound/${file}`, import.meta.url))
    const track = await decode(page, bytes)
    const { places } = layOut()
    for (const name of SOUND_NAMES) {
      const sound = cut({ track, places }, name)
      const { lufs } = SOUNDS[name]
      expect.soft(truePeak(sound), name).toBeLessThanOrEqual(-1)
      if (lufs !== null)
        expect.soft(Math.abs(loudnessOf(name, sound) - lufs), name).toBeLessThan(TOLERANCE)
      if (SOUNDS[name].loop) expect.soft(seam(sound), `${name} goes round`).toBeLessThan(CLICK)
    }
  })
}

test.describe('Transition sound on', () => {
  test('loads it then and not before, and plays under the strict policy', async ({ page }) => {
    const asked: string[] = []
    const complaints: string[] = []
    page.on('request', (request) => asked.push(request.url()))
    page.on('console', (message) => complaints.push(message.text()))
    await openPage(page, built)
    expect(asked.filter((url) => /howler|webm|m4a|index/.test(url))).toEqual([])
    await page.getByRole('button').click()
    await page.waitForFunction(() => window.soundPage.isOn())
    expect(asked.filter((url) => /webm|m4a/.test(url))).toHaveLength(1)
    await page.evaluate(() => window.soundPage.call(1, 1, null))
    await expect.poll(() => loudest(page)).toBeGreaterThan(0.02)
    expect(complaints.filter((text) => /policy|refused/i.test(text))).toEqual([])
  })

  test('without a gesture waits for one, and then sounds for the line that is shown', async ({
    page,
  }) => {
    // Told by the page: asking it counts as a gesture.
    const noted = page.waitForEvent('console', (said) => said.text() === 'noted')
    await openPage(page, built, undefined, '?at-once')
    await noted
    expect(await page.evaluate(() => window.soundPage.noted)).toEqual(['suspended'])
    await page.mouse.click(300, 300)
    await expect.poll(() => loudest(page)).toBeGreaterThan(0.02)
    expect(await page.evaluate(() => window.soundPage.heard)).toEqual(['noise-broken'])
  })
})

test.describe('A sound that is on', () => {
  test.beforeEach(async ({ page }) => {
    await openPage(page, built)
    await page.getByRole('button').click()
    await page.waitForFunction(() => window.soundPage.isOn())
  })

  test('rings, is picked up and is spoken on, each with a caption', async ({ page }) => {
    await page.evaluate(() => {
      window.soundPage.shop(0)
      window.soundPage.call(1, 0.06, 0)
    })
    const heard = () => page.evaluate(() => window.soundPage.heard)
    await expect
      .poll(heard, { timeout: 12_000 })
      .toEqual(['noise-clean', 'ring-russian', 'pick-up', 'voice'])
  })

  test('is louder on a line that nobody attests than on one that both sides do', async ({
    page,
  }) => {
    await page.evaluate(() => window.soundPage.call(1, 0.06, null))
    await page.waitForTimeout(600)
    const clean = await loudest(page, 800)
    await page.evaluate(() => window.soundPage.call(2, 1, null))
    await page.waitForTimeout(600)
    expect(await loudest(page, 800)).toBeGreaterThan(clean * 5)
  })

  test('stops in a hidden tab and goes on when it is seen again', { tag: WHOLE }, async ({
    page,
  }) => {
    await page.evaluate(() => window.soundPage.call(1, 1, null))
    await expect.poll(() => loudest(page)).toBeGreaterThan(0.02)
    await hide(page, true)
    await expect.poll(() => page.evaluate(() => window.Howler.ctx.state)).toBe('suspended')
    await hide(page, false)
    await expect.poll(() => loudest(page)).toBeGreaterThan(0.02)
  })

  test('says so when its device fails, and goes on', { tag: WHOLE }, async ({ page }) => {
    await page.evaluate(() => window.Howler.ctx.dispatchEvent(new Event('error')))
    expect(await page.evaluate(() => window.soundPage.faults)).toEqual(['device'])
    await page.evaluate(() => window.soundPage.call(1, 1, null))
    await expect.poll(() => loudest(page)).toBeGreaterThan(0.02)
  })

  test('destroyed is silent and its context sleeps, until it is turned on again', {
    tag: WHOLE,
  }, async ({ page }) => {
    await page.evaluate(() => window.soundPage.call(1, 1, 0))
    await expect.poll(() => loudest(page)).toBeGreaterThan(0.02)
    await page.evaluate(() => window.soundPage.destroy())
    await expect.poll(() => page.evaluate(() => window.Howler.ctx.state)).toBe('suspended')
    await page.mouse.click(300, 300)
    await page.waitForTimeout(200)
    expect(await page.evaluate(() => window.Howler.ctx.state)).toBe('suspended')
    await page.getByRole('button').click()
    await page.waitForFunction(() => window.Howler.ctx.state === 'running')
    await expect
      .poll(async () => {
        await page.evaluate(() => window.soundPage.call(1, 1, 0))
        return loudest(page)
      })
      .toBeGreaterThan(0.02)
  })
})

test('a sound with nothing to play runs no timer', { tag: WHOLE }, async ({ page }) => {
  const pending = await countTimers(page)
  await openPage(page, built)
  await page.getByRole('button').click()
  await page.waitForFunction(() => window.soundPage.isOn())
  await page.evaluate(() => window.soundPage.call(1, 1, 0))
  await expect.poll(pending).toBeGreaterThan(0)
  await page.evaluate(() => window.soundPage.shop(2))
  await expect.poll(pending, { timeout: 15_000 }).toBe(0)
  await page.evaluate(() => window.soundPage.call(3, 1, 0))
  await page.evaluate(() => window.soundPage.mute())
  await expect.poll(pending, { timeout: 15_000 }).toBe(0)
  await page.evaluate(() => window.soundPage.destroy())
})

test.describe('Files that are no use', () => {
  const isSound = (path: string) => /\.(webm|m4a)$/.test(path)

  test('are told of once, and the play goes on', async ({ page }) => {
    await openPage(page, built, (path, route) =>
      isSound(path) ? route.fulfill({ status: 404 }) : null,
    )
    await page.getByRole('button').click()
    await page.waitForFunction(() => window.soundPage.isOn())
    await page.evaluate(() => window.soundPage.call(1, 1, 0))
    expect(await page.evaluate(() => window.soundPage.faults)).toEqual(['missing'])
  })

  test('are told apart from files that are not there', { tag: WHOLE }, async ({ page }) => {
    await openPage(page, built, (path, route) =>
      isSound(path) ? route.fulfill({ body: 'not a sound' }) : null,
    )
    await page.getByRole('button').click()
    await page.waitForFunction(() => window.soundPage.isOn())
    expect(await page.evaluate(() => window.soundPage.faults)).toEqual(['undecodable'])
  })

  test('in one encoding are replaced by the other', { tag: WHOLE }, async ({ page }) => {
    await openPage(page, built, (path, route) =>
      path.endsWith('.webm') ? route.fulfill({ body: 'not a sound' }) : null,
    )
    await page.getByRole('button').click()
    await page.waitForFunction(() => window.soundPage.isOn())
    await page.evaluate(() => window.soundPage.call(1, 1, null))
    await expect.poll(() => loudest(page)).toBeGreaterThan(0.02)
    expect(await page.evaluate(() => window.soundPage.faults)).toEqual([])
  })
})
