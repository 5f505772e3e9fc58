import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** The rules that colours alone decide: half of what axe costs. */
const OF_INKS = ['color-contrast', 'link-in-text-block']

/** What of a screen axe is to look at. */
export interface Looked {
  /** A part of the page; without one, all of it. */
  readonly part?: string
  /** What in it is left out: somebody else's page, or one that is looked at by itself. */
  readonly without?: string
  /**
   * Of a screen that was looked at before: its `inks` where only colours are others (by night), its
   * `places` where only sizes are (in another window).
   */
  readonly only?: 'inks' | 'places' | undefined
}

/** Fails where axe finds anything wrong with what is on the page. @param screen what that is, in words. */
export async function expectAccessible(
  page: Page,
  screen: string,
  { part, without, only }: Looked = {},
): Promise<void> {
  // Else it hands over all that it found right, node by node, which takes as long as looking.
  const axe = new AxeBuilder({ page }).setLegacyMode(true).options({ resultTypes: ['violations'] })
  if (only === 'inks') axe.withRules(OF_INKS)
  else axe.withTags(TAGS)
  if (only === 'places') axe.disableRules(OF_INKS)
  if (part) axe.include(part)
  if (without) axe.exclude(without)
  const { violations, passes } = await axe.analyze()
  const found = violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} at ${target.join(' ')}\n${failureSummary}`),
  )
  expect.soft(found, screen).toEqual([])
  expect(passes.length, `axe looked at ${screen}`).toBeGreaterThan(only === 'inks' ? 0 : 5)
}
