import type { Page } from '@playwright/test'
import { fingersOn } from './journey/fingers.ts'
import { guessCard } from './journey/guess.ts'
import { atEnd, nextButton, openOpening, shown, toNewLine } from './journey/play.ts'
import { withoutStage } from './journey/stage.ts'
import { expect, test } from './journey/test.ts'
import { ATTESTED, bundleOf, CALL } from './journey/work.ts'

test.beforeEach(({ page }) => withoutStage(page))

/** What is answered, in order, and how the end repeats it. */
const ANSWERS = [
  ['Moscow', 'You guessed: Moscow.'],
  ['None', 'You guessed: no side.'],
  ['Both', 'You guessed: both sides.'],
] as const

const idOf = async (page: Page): Promise<string> => {
  const { content } = await shown(page)
  return CALL.find((line) => line.content === content)?.id ?? ''
}

/** The words that stand beside each line at the end, of those at which something was answered. */
const guessesAtEnd = (page: Page) =>
  page.locator('.end-line').evaluateAll((lines) =>
    lines.flatMap((line) => {
      const guess = line.querySelector('.end-guess')?.textContent
      const id = line.querySelector('a')?.hash.replace('#line=', '')
      return guess ? [[id, guess, line.querySelector('.grid-attested')?.textContent ?? '']] : []
    }),
  )

const LONGEST = 120

test.describe('by touch', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })

  test('from the opening to the end I tap: the key, the guesses, and at the end these beside the answers; a second pass asks nothing', async ({
    page,
  }) => {
    test.slow()
    await openOpening(page)
    const asked = (await bundleOf(page)).story.opening?.guess ?? []
    expect(asked).toHaveLength(ANSWERS.length)
    await page.getByRole('link', { name: 'Play the call', exact: true }).tap()
    const hand = page.getByRole('slider')
    await expect(hand).toBeVisible()
    const fingers = await fingersOn(page)
    const { x = 0, y = 0, width = 0, height = 0 } = (await hand.boundingBox()) ?? {}
    await fingers.swipe({ x: x + 30, y: y + height / 2 }, { x: x + width - 10, y: y + height / 2 })
    await expect(page.locator('.first-key [aria-current]')).toContainText('Fine')
    await nextButton(page).tap()
    await expect(page.locator('.caption .content')).toHaveText(CALL[0]?.content ?? '')

    const given: (readonly [string, string])[] = []
    for (let steps = 0; !(await atEnd(page)); steps += 1) {
      expect(steps, (await shown(page)).words).toBeLessThan(LONGEST)
      if (await guessCard(page).isVisible()) {
        const [answer, repeated] = ANSWERS[given.length] ?? ['', '']
        given.push([await idOf(page), repeated])
        await guessCard(page).getByRole('button', { name: answer, exact: true }).tap()
        await expect(guessCard(page)).toHaveCount(0)
      }
      await toNewLine(page, () => nextButton(page).tap())
    }
    expect(given.map(([line]) => line)).toEqual(asked)
    const beside = await guessesAtEnd(page)
    expect(beside.map(([line, guess]) => [line, guess])).toEqual(given)
    for (const [line = '', , attested = ''] of beside) expect(attested).toContain(ATTESTED[line])

    await toNewLine(page, () => page.locator('.end-line a').first().tap())
    const again: string[] = []
    for (let steps = 0; again.length < CALL.length; steps += 1) {
      expect(steps).toBeLessThan(LONGEST)
      await expect(guessCard(page)).toHaveCount(0)
      const id = await idOf(page)
      if (id && again.at(-1) !== id) {
        again.push(id)
        expect((await shown(page)).attested).toContain(ATTESTED[id])
      }
      if (again.length < CALL.length) await toNewLine(page, () => nextButton(page).tap())
    }
    expect(again).toEqual(CALL.map(({ id }) => id))
  })
})

test('by mouse alone from the opening: the key, a guess, the wheel and clicks', async ({
  page,
}) => {
  await openOpening(page)
  const press = async (selector: string) => {
    const box = await page.locator(selector).filter({ visible: true }).first().boundingBox()
    await page.mouse.click(
      (box?.x ?? 0) + (box?.width ?? 0) / 2,
      (box?.y ?? 0) + (box?.height ?? 0) / 2,
    )
  }
  await press('[data-way="key"]')
  const hand = page.getByRole('slider')
  await expect(hand).toBeVisible()
  const { x = 0, y = 0, width = 0, height = 0 } = (await hand.boundingBox()) ?? {}
  await page.mouse.move(x + 20, y + height / 2)
  await page.mouse.down()
  await page.mouse.move(x + width - 10, y + height / 2, { steps: 5 })
  await page.mouse.up()
  await expect(page.locator('.first-key [aria-current]')).toContainText('Fine')
  await press('.first-key .front-way')
  await expect(page.locator('.caption .content')).toHaveText(CALL[0]?.content ?? '')

  const stage = await page.locator('.stage').boundingBox()
  const at = { x: (stage?.x ?? 0) + (stage?.width ?? 0) / 2, y: (stage?.y ?? 0) + 150 }
  let guessed = false
  for (let steps = 0; !guessed; steps += 1) {
    expect(steps).toBeLessThan(LONGEST)
    if (await guessCard(page).isVisible()) {
      await press('.guess .choice')
      await expect(guessCard(page)).toHaveCount(0)
      await expect(page.locator('.caption .guess-said')).toBeVisible()
      guessed = true
    } else if ((await shown(page)).choices.length > 0)
      await toNewLine(page, () => press('[data-go-on="true"] > button'))
    else {
      await page.mouse.move(at.x, at.y)
      await toNewLine(page, () =>
        steps % 2 ? page.mouse.wheel(0, 100) : page.mouse.click(at.x, at.y),
      )
    }
  }
})
