import { expect, type Page, test } from '@playwright/test'
import { expectAccessible } from './journey/axe.ts'
import { readPng } from './journey/png.ts'
import { stageOnItsWay } from './journey/stage.ts'
import { answerScreen, atEnd, goThrough, ready, trusting } from './lesson/pupil.ts'

test.use({ contextOptions: { reducedMotion: 'reduce' } })

const SHORT = 'lines=no-rockets,greetings&checks=0&transfer=0'

const openWhole = async (page: Page, query = ''): Promise<void> => {
  await page.goto(`lesson.html?${query}`)
  await ready(page)
}

/** All but the stage. */
const open = async (page: Page, query = ''): Promise<void> => {
  await stageOnItsWay(page.context())
  await openWhole(page, query)
}

/** What a screen reader goes through, in its order, holds these one after the other. */
async function heardInOrder(page: Page, parts: readonly string[]): Promise<void> {
  const heard = await page.locator('body').ariaSnapshot()
  let from = 0
  for (const part of parts) {
    const at = heard.indexOf(part, from)
    expect(at, `“${part}” in its place in\n${heard}`).toBeGreaterThanOrEqual(0)
    from = at + part.length
  }
}

test('the first question stands in the page before any script', async ({ browser }) => {
  const page = await browser.newPage({ javaScriptEnabled: false })
  await page.goto('lesson.html')
  await expect(page.getByText('Does it show heads?')).toBeVisible()
  await expect(page.getByText('This lesson needs scripts')).toBeVisible()
  expect(await page.content()).not.toMatch(/fuck/i)
  await page.close()
})

test('a pupil goes through the whole lesson and sees counts, and nothing but this site is asked', async ({
  page,
}) => {
  const hosts = new Set<string>()
  const paths: string[] = []
  page.on('request', (request) => {
    const { host, pathname, protocol } = new URL(request.url())
    if (protocol.startsWith('http')) hosts.add(host)
    paths.push(pathname)
  })
  await openWhole(page)
  await goThrough(page, trusting)
  await expect(page.getByText('Where the answer is yes, you said so 9 of 9 times.')).toBeVisible()
  await expect(page.getByText('Where it is no, you said so 0 of 9 times.')).toBeVisible()
  await expect(page.getByText('leave more room for doubt')).toBeVisible()
  await expect(page.getByText('3 of 6 right on claims that were new.')).toBeVisible()
  const answers = page.locator('.every-answer')
  await expect(answers.getByText('Before the lesson: 3 of 6 right')).toBeVisible()
  await expect(answers.getByText('After the lesson: 3 of 6 right')).toBeVisible()
  await answers
    .getByText(/^Read it yourself/)
    .first()
    .click()
  await expect(answers.locator('.read-it[open] a[href^="https://"]').first()).toBeVisible()
  expect(hosts.size).toBe(1)
  expect(paths.filter((path) => /cmi5|scorm|platform/i.test(path))).toEqual([])
})

test('no grade, no attestation and no panel show before the answers stand', async ({ page }) => {
  await open(page, SHORT)
  await answerScreen(page, trusting)
  await page.getByRole('button', { name: 'Next' }).click()
  await expect(page.locator('.caption')).toContainText('don’t put your rockets')
  const plates = page.locator('.still-plate')
  for (const plate of await plates.all())
    await expect(plate).toHaveAttribute('data-screen', 'neutral')
  await expect(page.locator('.panel')).toHaveCount(0)
  await expect(page.locator('.attested')).toHaveCount(0)
  await expect(page.locator('.own')).toHaveCount(0)
  await answerScreen(page, trusting)
  await expect(page.locator('.attested')).toHaveText('Only Moscow says so, in other words')
  await expect(page.locator('.panel')).toContainText('Kremlin readout')
  await expect(page.locator('.feedback').first()).toContainText(/(?:Yes|No)[.:] /)
})

test('no party’s ink is on the stage before the answers stand, and both are after', async ({
  page,
}) => {
  await openWhole(page, SHORT)
  await expect(page.locator('.stage canvas')).toBeAttached({ timeout: 60_000 })
  await answerScreen(page, trusting)
  await page.getByRole('button', { name: 'Next' }).click()
  await expect(page.locator('.caption')).toContainText('don’t put your rockets')
  await expect.poll(() => inkSeen(page)).toEqual({ left: 0, right: 0 })
  await answerScreen(page, trusting)
  await expect
    .poll(async () => Math.min(...Object.values(await inkSeen(page))))
    .toBeGreaterThan(0.1)
})

/** The share of each side of the stage that is printed in a colour, where no words stand over it. */
async function inkSeen(page: Page): Promise<{ left: number; right: number }> {
  const { width, height, data } = readPng(
    await page.screenshot({ clip: { x: 20, y: 130, width: 730, height: 330 } }),
  )
  const share = (from: number, to: number): number => {
    let coloured = 0
    for (let y = 0; y < height; y += 1)
      for (let x = from; x < to; x += 1) {
        const at = (y * width + x) * 4
        const channels = [data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0]
        if (Math.max(...channels) - Math.min(...channels) > COLOURED) coloured += 1
      }
    return coloured / ((to - from) * height)
  }
  const middle = Math.floor(width / 2)
  return { left: share(0, middle), right: share(middle, width) }
}

/** Between a colour's strongest and weakest channel, of 255: more than paper or black has. */
const COLOURED = 60

test('by keyboard alone on a phone’s width, with names that a screen reader can say', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await open(page, SHORT)
  const question = page.getByRole('group', { name: 'Does it show heads?' })
  await expect(question.getByRole('radiogroup', { name: 'Your answer' })).toBeVisible()
  await expect(question.getByRole('radiogroup', { name: 'How sure are you?' })).toBeVisible()
  const halves = [
    'radiogroup "Your answer"',
    'radio "Yes"',
    'radio "No"',
    'radiogroup "How sure are you?"',
    'radio "50 % no idea"',
    'radio "100 % certain"',
  ]
  await heardInOrder(page, [
    'heading "Lesson: Putin’s Talk Therapy',
    'button "Settings"',
    'No transcript has been published.',
    'On 30 December 2021 Joe Biden and Vladimir Putin',
    'heading "A fair coin was thrown, and nobody has looked."',
    'group "Does it show heads?"',
    ...halves,
    'button "Commit, and look"',
  ])
  await page.keyboard.press('Tab')
  await expect(page.getByRole('button', { name: 'Settings' })).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(page.getByRole('radio', { name: 'Yes', exact: true })).toBeFocused()
  await page.keyboard.press('ArrowRight')
  await expect(page.getByRole('radio', { name: 'No', exact: true })).toBeChecked()
  await page.getByRole('button', { name: 'Commit, and look' }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('alert').filter({ hasText: 'how sure' })).toBeVisible()
  await expect(page.getByRole('radio', { name: '50 % no idea' })).toBeFocused()
  await page.keyboard.press('Space')
  // Once nothing is lacking, that is no longer said.
  await expect(page.getByRole('alert')).toHaveCount(0)
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'Nobody can know' })).toBeFocused()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(
    page.getByRole('heading', { name: 'What do you think, before you look?' }),
  ).toBeFocused()
  await heardInOrder(page, [
    'Reconstructed. No transcript has been published.',
    'don’t put your rockets on my borders.',
    'as Julia Ioffe tells it',
    'heading "What do you think, before you look?"',
    'group "',
    ...halves,
    'button "Commit, and look"',
    'Words to know',
  ])
  for (let screen = 0; screen < 12 && !(await atEnd(page)); screen += 1) await byKeyboard(page)
  expect(await atEnd(page)).toBe(true)
  await heardInOrder(page, [
    'heading "How you did"',
    'Where the answer is yes, you said so',
    'heading "Every answer"',
    'heading "Hand in"',
    'textbox "Choose a code"',
    'button "Save the result file"',
    'button "Clear this device"',
  ])
  await expect(page.getByRole('heading', { name: 'How you did' })).toBeFocused()
})

/** Answers the screen with Tab, space and Enter only. */
async function byKeyboard(page: Page): Promise<void> {
  const before = await page.locator('.lesson-progress').textContent()
  for (let key = 0; key < 40; key += 1) {
    await page.keyboard.press('Tab')
    const at = await page.evaluate(() => [
      document.activeElement?.localName,
      document.activeElement?.textContent,
    ])
    if (at[0] === 'input') await page.keyboard.press('Space')
    if (at[0] !== 'button' || at[1] === 'Settings') continue
    await page.keyboard.press('Enter')
    if (/^Next|^Go on/.test(at[1] ?? '')) break
  }
  if (await atEnd(page)) return
  await expect(page.locator('.lesson-progress')).not.toHaveText(before ?? '')
}

test('how it looks and sounds is the pupil’s to set, by keyboard, and stays so', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const voice = { voiceURI: 'here', name: 'Here', lang: 'en-GB', localService: true }
    const said: string[] = []
    const speech = Object.assign(new EventTarget(), {
      getVoices: () => [voice],
      speak: ({ text }: { text: string }) => said.push(text),
      cancel: () => {},
    })
    class Utterance extends EventTarget {
      text: string
      constructor(text: string) {
        super()
        this.text = text
      }
    }
    Object.defineProperty(window, 'speechSynthesis', { value: speech })
    Object.defineProperty(window, 'SpeechSynthesisUtterance', { value: Utterance })
    Object.assign(window, { said })
  })
  await open(page, SHORT)
  const settings = page.getByRole('button', { name: 'Settings' })
  await settings.focus()
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Settings' })
  await dialog.getByRole('radio', { name: 'twice as large' }).press('Space')
  await dialog.getByRole('radio', { name: 'OpenDyslexic' }).press('Space')
  await dialog.getByRole('radio', { name: 'more' }).press('Space')
  await dialog.getByRole('radio', { name: 'less' }).press('Space')
  await dialog.getByRole('checkbox', { name: /^Speak each line/ }).press('Space')
  const html = page.locator('html')
  const looks = { size: '200', face: 'dyslexic', contrast: 'more', motion: 'less' }
  for (const [name, value] of Object.entries(looks))
    await expect(html).toHaveAttribute(`data-${name}`, value)
  await page.keyboard.press('Escape')
  await expect(settings).toBeFocused()
  const heard = () => page.evaluate(() => Reflect.get(window, 'said').at(-1))
  expect(await heard()).toContain('Does it show heads?')
  await answerScreen(page, trusting)
  await expect.poll(heard).toContain('50 % is the honest answer')
  await page.getByRole('button', { name: 'Next' }).click()
  await expect.poll(heard).toContain('rockets')
  // What the lesson asks, and nothing that Play would.
  expect(await heard()).toContain('Is it Julia Ioffe’s own, and in no account that we read?')
  expect(await heard()).not.toContain('guess')
  // No grade is heard before the answers stand.
  expect(await heard()).not.toContain('Moscow says so')
  await page.reload()
  await ready(page)
  await expect(html).toHaveAttribute('data-size', '200')
})

test('every kind of screen is without a fault that axe finds, on a phone too', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await open(page, 'lines=no-rockets,if-you-sanction,greetings')
  const kinds = new Set<string>()
  for (let screen = 0; screen < 80; screen += 1) {
    const name = `${await page.locator('.screen > .part-head').allTextContents()}${await page
      .locator('.screen-title')
      .textContent()}`
    if (!kinds.has(name)) await expectAccessible(page, name)
    kinds.add(name)
    if (await atEnd(page)) break
    if ((await page.locator('.question').count()) > 0) await answerScreen(page, trusting)
    else await page.getByRole('button', { name: /^(Next|Go on)/ }).click()
  }
  expect(kinds.size).toBeGreaterThan(6)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
})

test('clean words mask the line wherever it stands, and the class link can lift that', async ({
  page,
}) => {
  const strong = 'lines=if-you-sanction&checks=0&transfer=0'
  for (const [query, shown] of [
    [strong, false],
    [`${strong}&clean=0`, true],
  ] as const) {
    await open(page, query)
    await answerScreen(page, trusting)
    await page.getByRole('button', { name: 'Next' }).click()
    await answerScreen(page, trusting)
    const html = await page.locator('#play').innerHTML()
    expect(/fuck/i.test(html), query).toBe(shown)
    const data = await page.evaluate(() =>
      performance.getEntriesByType('resource').map(({ name }) => name),
    )
    const bundles = data.filter((name) => /\/story\/.*\.json$/.test(name))
    const texts = await Promise.all(
      bundles.map(async (url) => (await page.request.get(url)).text()),
    )
    expect(/fuck/i.test([page.url(), ...texts].join()), `data of ${query}`).toBe(shown)
    expect(/fuck/i.test(await page.locator('body').ariaSnapshot())).toBe(shown)
    if (!shown) await expect(page.getByRole('img', { name: 'masked word' }).first()).toBeVisible()
  }
})

test('whoever comes from the play finds the way back to it, and nobody by a class link', async ({
  page,
}) => {
  await page.goto('read.html')
  await page.getByRole('banner').getByRole('link', { name: 'Test yourself' }).click()
  await ready(page)
  const back = page.getByRole('banner').getByRole('link', { name: 'Back to the play' })
  await page.reload()
  await back.click()
  await expect(page).toHaveURL(/\/$/)
  await open(page, SHORT)
  await expect(page.getByRole('banner').getByRole('link')).toHaveCount(0)
})

test('a reload goes on; the link opened anew finds nothing of the last pupil', async ({ page }) => {
  await open(page, SHORT)
  await goThrough(page, trusting, (screen) => screen > 2)
  const place = await page.locator('.lesson-progress').textContent()
  await page.reload()
  await ready(page)
  await expect(page.locator('.lesson-progress')).toHaveText(place ?? '')
  await open(page, SHORT)
  await expect(page.locator('.lesson-progress')).toHaveText(/Screen 1 of/)
  expect(await page.evaluate(() => [sessionStorage.length, localStorage.length])).toEqual([0, 0])
})

test('a result is handed in under a code, as a file, by the system or as a text, and one button clears the device', async ({
  page,
}) => {
  // As on a telephone: a share sheet that takes files.
  await page.addInitScript(() => {
    const shared: File[] = []
    Object.assign(window, { shared })
    Object.assign(navigator, {
      canShare: ({ files = [] }: ShareData) => files.every(({ type }) => type === 'text/plain'),
      share: async ({ files = [] }: ShareData) => void shared.push(...files),
    })
  })
  await open(page, SHORT)
  await goThrough(page, trusting)
  await page.getByRole('button', { name: 'Save the result file' }).click()
  await expect(page.getByRole('status')).toHaveText('Choose a code first.')
  // The way for whoever has no file is there at once, and tells what it lacks.
  await page.getByText('No file? Hand in a text').click()
  await expect(page.locator('.hand-in details')).toContainText('Choose a code first.')
  await page.getByLabel('Choose a code').fill('blue otter')
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save the result file' }).click(),
  ])
  expect(file.suggestedFilename()).toBe('readout-blue-otter.json')
  const stream = await file.createReadStream()
  let text = ''
  for await (const part of stream) text += part
  const result = JSON.parse(text)
  expect(Object.keys(result)).toEqual([
    'format',
    'version',
    'story',
    'story-version',
    'code',
    'pupil',
    'seed',
    'answers',
    'checksum',
  ])
  expect(result.answers).toHaveLength(6)
  await page.getByRole('button', { name: 'Send the result file' }).click()
  const sent = await page.evaluate(async () => {
    const [file]: File[] = Reflect.get(window, 'shared')
    return { name: file?.name, text: await file?.text() }
  })
  expect(sent.name).toBe('readout-blue-otter.txt')
  expect(JSON.parse(sent.text ?? '')).toEqual(result)
  expect(JSON.parse(await page.getByLabel(/^Copy all of this text/).inputValue())).toEqual(result)
  await page.getByRole('button', { name: 'Copy the text' }).click()
  await expect(page.getByText('Copied. Paste it into a message')).toBeVisible()
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByText('Code: blue otter')).toBeVisible()
  await expect(page.locator('.lesson-progress')).toBeHidden()
  await page.emulateMedia({ media: null })
  await page.getByRole('button', { name: 'Clear this device' }).click()
  await expect(page.locator('.lesson-progress')).toHaveText(/Screen 1 of/)
  expect(await page.evaluate(() => sessionStorage.length)).toBe(0)
})

test('a link that names lines that are gone, or says things twice, says so and goes on', async ({
  page,
}) => {
  await open(page, 'lines=no-rockets,lost&minutes=5&minutes=7&order=%3Cscript%3E')
  await expect(page.getByText('The link names a line called “lost”')).toBeVisible()
  await expect(page.getByText('says “minutes” twice')).toBeVisible()
  await expect(page.getByText('asks for “order” as something')).toBeVisible()
  await expect(page.locator('.lesson-progress')).toContainText('5 minutes left')
})

test('a parent that the address names is told the result, and no other is', async ({
  page,
  baseURL,
}) => {
  await stageOnItsWay(page.context())
  const parent = async (to: string): Promise<unknown[]> => {
    await page.route('**/parent.html', (route) =>
      route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Parent</title>' }),
    )
    await page.goto('parent.html')
    await page.evaluate(
      ({ source }) => {
        const heard: unknown[] = []
        Object.assign(window, { heard })
        window.addEventListener('message', ({ data }) => {
          if (typeof data === 'object' && data?.type === 'result') heard.push(data)
        })
        const frame = document.createElement('iframe')
        frame.src = source
        frame.style.cssText = 'width:1200px;height:760px'
        document.body.replaceChildren(frame)
      },
      { source: `lesson.html?${SHORT}&to=${encodeURIComponent(to)}` },
    )
    const frame = page.frameLocator('iframe')
    await expect(frame.locator('html')).toHaveAttribute('data-player', 'ready')
    await goThrough(frame, trusting)
    return page.evaluate(() => Reflect.get(window, 'heard'))
  }
  const [told] = await parent(new URL(baseURL ?? '').origin)
  expect(told).toMatchObject({
    readout: 1,
    of: 'lesson',
    done: 6,
    count: 6,
    statement: { result: { completion: true, success: false, score: { scaled: 0.66 } } },
  })
  expect(await parent('https://elsewhere.example')).toEqual([])
})

test('where nothing can be kept, the pupil is asked before the answers are lost', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'sessionStorage', {
      get: () => {
        throw new DOMException('no storage', 'SecurityError')
      },
    })
  })
  await open(page, SHORT)
  await goThrough(page, trusting, (screen) => screen > 2)
  const asked = page.waitForEvent('dialog')
  await page.close({ runBeforeUnload: true })
  const dialog = await asked
  expect(dialog.type()).toBe('beforeunload')
  await dialog.accept()
})
