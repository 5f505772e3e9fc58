import { expect, type Page } from '@playwright/test'
import { nextButton, openOpening } from './play.ts'
import { bundleOf } from './work.ts'

/** The question at a line whose plates have not resolved. */
export const guessCard = (page: Page) => page.locator('.guess')

/** Enters the event from the opening, by the key: so a guess is asked for. Gives the lines at which it is. */
export async function enterAsked(page: Page): Promise<readonly string[]> {
  await openOpening(page)
  await page.getByRole('link', { name: 'Play the call', exact: true }).click()
  await nextButton(page).click()
  await expect(page.locator('.caption .content')).toBeVisible()
  return (await bundleOf(page)).story.opening?.guess ?? []
}

/** Goes to a line at which a guess is asked for. After `enterAsked`. */
export async function goToGuess(page: Page, line: string): Promise<void> {
  await page.evaluate((id) => {
    location.hash = `line=${id}`
  }, line)
  await expect(page).toHaveURL(new RegExp(`#line=${line}$`))
  await expect(guessCard(page)).toBeVisible()
}
