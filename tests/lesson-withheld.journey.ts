import { expect, type Page, test } from '@playwright/test'
import { thorough } from '../src/testing/thorough.ts'
import { stageOnItsWay } from './journey/stage.ts'
import { answerScreen, atEnd, ready, trusting } from './lesson/pupil.ts'

test.use({ contextOptions: { reducedMotion: 'reduce' } })

// Where it prints, the stage takes most of the time; that it prints no grade: lesson-pupil.journey.ts.
test.beforeEach(async ({ context }) => {
  if (!thorough) await stageOnItsWay(context)
})

/** Words that tell how a line is attested, or how a claim is sourced. None stands in a question. */
const TELLS =
  /only (moscow|washington)|both sides|neither|attest|silen|contradict|in part\b|our summary|white house statement|kremlin readout|ushakov|official’s briefing|coarse|middling|noise|anonymous|not named|on background|on the record|hearsay|rumour|(?:author|Ioffe)’s own|paraphrase/i

/** What is asked: a question of whose a word or an idea is. */
const ASKED = /Is (?:it|that idea) Julia Ioffe’s own, and in no account that we read\?/g
const tellIn = (text: string): string | undefined => TELLS.exec(text.replace(ASKED, ''))?.[0]

/** Everything that the page says to anybody: words, attributes, title and address. */
const saidIn = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const attributes = [...document.body.querySelectorAll('*')]
      // How the browser fetches what is the same at every line tells nothing either.
      .filter((element) => !element.matches('script, link'))
      .flatMap((element) => [...element.attributes].map(({ name, value }) => `${name}=${value}`))
    const head = [...document.head.querySelectorAll('meta, title')].map(
      ({ outerHTML }) => outerHTML,
    )
    const words = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const texts: string[] = []
    // Styles are the same at every line.
    while (words.nextNode())
      // Nor do the words to know, which are the same at every question.
      if (!words.currentNode.parentElement?.closest('script, style, .glossary'))
        texts.push(words.currentNode.textContent ?? '')
    return [document.title, location.href, ...head, ...attributes, ...texts].join('\n')
  })

/** Every way that the page offers into this site: to its teachers’ pages, and to words unmasked. */
const waysIn = (page: Page): Promise<string[]> =>
  page.locator('a[href], area[href], form[action]').evaluateAll((all) =>
    all
      .map(
        (one) =>
          new URL(one.getAttribute('href') ?? one.getAttribute('action') ?? '', location.href),
      )
      .filter(
        ({ origin, pathname }) => origin === location.origin && pathname !== location.pathname,
      )
      .map(({ href }) => href),
  )

test('nothing tells an answer before it stands: no word, no attribute, no name in the tree; and nothing leads into the site', async ({
  page,
}) => {
  await page.goto('lesson.html')
  await ready(page)
  let asked = 0
  let told = 0
  for (let screen = 0; screen < 40 && !(await atEnd(page)); screen += 1) {
    expect(await waysIn(page), `screen ${screen}`).toEqual([])
    const questions = await page.locator('.question').count()
    if (questions > 0) {
      const heading = await page.locator('.screen-title').textContent()
      expect(tellIn(await saidIn(page)), `${heading}, ${screen}`).toBeUndefined()
      expect(tellIn(await page.locator('body').ariaSnapshot())).toBeUndefined()
      // Read at once: they go when the stage comes.
      const screens = await page
        .locator('.still-plate')
        .evaluateAll((plates) => plates.map((plate) => plate.getAttribute('data-screen')))
      for (const shown of screens) expect(shown).toMatch(/^(neutral|plain)$/)
      // Its plates look like a grade, and are none.
      const ofCall = (await page.locator('.part-head').first().textContent()) === 'The line'
      await expect(page.getByText(/^The picture is neutral until/)).toHaveCount(ofCall ? 1 : 0)
      asked += 1
      await answerScreen(page, trusting)
      if ((await page.locator('.feedback').count()) > 0) {
        // A claim that was written to be judged has no panel: it is not what its line says.
        const ofLine = (await page.locator('.part-head').first().textContent()) === 'The line'
        if (ofLine) await page.locator('.panel').waitFor()
        if (ofLine && TELLS.test(await saidIn(page))) told += 1
      }
    }
    const on = page.getByRole('button', { name: /^(Next|Go on)/ })
    if ((await on.count()) > 0) await on.click()
  }
  expect(asked).toBeGreaterThan(16)
  await expect(page.locator('.every-answer .read-it').first()).toBeVisible()
  expect(await waysIn(page), 'the end').toEqual([])
  // The same reading finds it once it may be told: seven lines of the call.
  expect(told).toBeGreaterThanOrEqual(7)
})

test('whoever shares the link to the lesson or to its other side shows no answer', async ({
  page,
}) => {
  for (const name of ['lesson.html', 'teach.html']) {
    await page.goto(name)
    const shared = await page
      .locator('head meta[property^="og:"], head meta[name="description"]')
      .evaluateAll((all) => all.map((one) => one.getAttribute('content') ?? '').join('\n'))
    expect(shared).toContain('No transcript has been published.')
    expect(shared.match(TELLS)).toBeNull()
  }
})
