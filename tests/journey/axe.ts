import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** Fails where axe finds anything wrong with what is on the page, or with one part of it. */
export async function expectAccessible(page: Page, screen: string, part?: string): Promise<void> {
  const axe = new AxeBuilder({ page }).withTags(TAGS).setLegacyMode(true)
  const { violations, passes } = await (part ? axe.include(part) : axe).analyze()
  const found = violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} at ${target.join(' ')}\n${failureSummary}`),
  )
  expect.soft(found, screen).toEqual([])
  expect(passes.length, `axe looked at ${screen}`).toBeGreaterThan(5)
}
