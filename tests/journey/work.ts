import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { parse } from 'yaml'
import { type Bundle, parseBundle } from '../../src/reconstruction/index.ts'

/** The fixed facts of one line of the call, in the names of golden.yaml. */
export interface Golden {
  readonly id: string
  readonly cue: string
  readonly content: string
}

const golden = new URL('../../story/putins-talk-therapy/tests/golden.yaml', import.meta.url)

/** The eight lines of the call, as they are fixed. */
export const CALL: readonly Golden[] = parse(readFileSync(golden, 'utf8')).lines

/** What attests each line of the call, as a reader should be told it. */
export const ATTESTED: Readonly<Record<string, string>> = {
  'not-to-invade': 'Both sides: Washington states it, Moscow in part',
  'no-nato': 'Only Moscow says so, in other words',
  'no-promise': 'No account we found gives this as said on the call',
  'no-rockets': 'Only Moscow says so, in other words',
  'we-are-not': 'Only Moscow says so, in other words',
  'if-you-sanction': 'Only Moscow says so, in other words',
  'do-not-re-invade': 'Both sides: Washington states it, Moscow in part',
  greetings: 'Only Moscow says so',
}

/** The label that stands on every picture of the call. */
export const LABEL = 'Reconstructed. No transcript has been published.'

/** The reconstruction as the page that is open ships it. */
export async function bundleOf(page: Page): Promise<Bundle> {
  const address = await page.locator('#bundle').evaluate((link: HTMLLinkElement) => link.href)
  const parsed = parseBundle(await (await page.request.get(address)).text())
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error))
  return parsed.value
}
