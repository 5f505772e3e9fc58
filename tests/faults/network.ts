import type { Page, Route } from '@playwright/test'
import type { Fault } from './fault.ts'

/** How an answer can be wrong. */
const WAYS: Readonly<Record<string, (route: Route) => Promise<void>>> = {
  'is dropped': (route) => route.abort(),
  'is cut short': async (route) => {
    const response = await route.fetch()
    const body = await response.body()
    await route.fulfill({ response, body: body.subarray(0, Math.floor(body.length * 0.6)) })
  },
  'is refused': (route) => route.fulfill({ status: 503, body: '' }),
  'is a page to sign in': (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><p>Sign in' }),
  'is something else': (route) => route.fulfill({ contentType: 'application/json', body: '{}' }),
}

interface Target extends Pick<Fault, 'stage' | 'during' | 'leaves'> {
  readonly what: string
  readonly address: string
  readonly told: RegExp
}

const turnSoundOn: Fault['during'] = async ({ page }) => {
  await page.getByRole('button', { name: 'Settings', exact: true }).click()
  await page.getByRole('checkbox', { name: /^Sound on/ }).click()
  await page.keyboard.press('Escape')
}

const TARGETS: readonly Target[] = [
  {
    what: 'the story’s data',
    address: '**/story/*.json',
    told: /data (did not|are damaged)/,
    leaves: 'text at the line',
  },
  {
    what: 'the player',
    address: '**/assets/index-*.js',
    told: /player has not come/,
    leaves: 'text',
  },
  { what: 'the stage', address: '**/assets/stage-*.js', told: /stage stopped/, stage: true },
  {
    what: 'what can be opened',
    address: '**/assets/deferred-*.js',
    told: /Backlog, help and settings did not load/,
  },
  {
    what: 'a drawing',
    address: '**/assets/*.*-*.svg',
    told: /picture did not load/,
    stage: true,
  },
  { what: 'a typeface', address: '**/*.woff2', told: /typeface did not load/ },
  {
    what: 'the room of sound',
    address: '**/assets/sound-*.js',
    told: /no sound/,
    during: turnSoundOn,
  },
  {
    what: 'a sound',
    address: '**/assets/sound-*.{webm,m4a}',
    told: /no sound/,
    during: turnSoundOn,
  },
]

/** Every target in every way. */
export const networkFaults: readonly Fault[] = TARGETS.flatMap(({ what, address, ...target }) =>
  Object.entries(WAYS).map(([how, answer]) => ({
    ...target,
    name: `${what} ${how}`,
    before: (page: Page) => page.route(address, answer),
  })),
)

/** Sound is turned on where the browser denies it. */
export const deniedSound: Fault = {
  name: 'sound is denied',
  told: /no sound/,
  before: (page) =>
    page.addInitScript(() => {
      const denied = class {
        constructor() {
          throw new DOMException('denied', 'NotAllowedError')
        }
      }
      Object.assign(window, { AudioContext: denied, webkitAudioContext: denied })
    }),
  during: turnSoundOn,
}
