import type { Page } from '@playwright/test'

/**
 * Takes a page's and its context's own answers to requests back, once a test has ended: one that is on
 * its way then finds its response gone, which is no fault of the page's.
 */
export async function stopAnswering(page: Page): Promise<void> {
  await page.unrouteAll({ behavior: 'ignoreErrors' })
  await page.context().unrouteAll({ behavior: 'ignoreErrors' })
}
