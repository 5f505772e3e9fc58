import type { Page } from '@playwright/test'

/** Keeps the stage from coming, where a test is about the words alone. */
export const withoutStage = (page: Page): Promise<unknown> =>
  page.route('**/assets/stage-*.js', (route) => route.abort())
