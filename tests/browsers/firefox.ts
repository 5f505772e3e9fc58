import { type Browser, type ElementHandle, type Frame, launch, type Page } from 'puppeteer-core'
import { type Display, hasDisplay, openDisplay } from './display.ts'
import { findProgram } from './find-program.ts'
import type { InstallableBrowser, PageScript, Session } from './session.ts'

const path = findProgram(
  ['firefox-esr', 'firefox'],
  ['/usr/lib/firefox-esr/firefox-esr', '/usr/lib/firefox/firefox', '/snap/bin/firefox'],
)

/**
 * Firefox, driven by WebDriver BiDi, which it speaks itself: Debian has no geckodriver. On a screen that
 * nobody sees it draws with WebGL; without one it runs headless, where it does not.
 */
export const firefox: InstallableBrowser = {
  name: 'Firefox',
  missing: path === undefined ? 'Firefox (apt-get install firefox-esr)' : undefined,
  async launch() {
    const display = hasDisplay ? await openDisplay() : null
    const browser = await launchOn(display)
    return {
      version: await browser.version(),
      newSession: () => sessionOf(browser),
      async close() {
        await browser.close()
        await display?.close()
      },
    }
  },
}

const launchOn = (display: Display | null): Promise<Browser> =>
  launch({
    browser: 'firefox',
    executablePath: path ?? '',
    headless: display === null,
    env: { ...process.env, ...(display && { DISPLAY: display.name, MOZ_ENABLE_WAYLAND: '0' }) },
  })

/** A script and what it is called with, as an expression. */
const callOf = <Args extends readonly unknown[]>(
  script: PageScript<Args, unknown>,
  args: Args,
): string => `(${script})(${args.map((one) => JSON.stringify(one)).join()})`

async function sessionOf(browser: Browser): Promise<Session> {
  const context = await browser.createBrowserContext()
  const page: Page = await context.newPage()
  let inside: Page | Frame = page
  const find = async <Args extends readonly unknown[]>(
    script: PageScript<Args, Element | null>,
    args: Args,
  ): Promise<ElementHandle> => {
    const handle = await inside.evaluateHandle(callOf(script, args))
    const element = handle.asElement()
    if (!element) throw new Error(`Nothing to click: ${JSON.stringify(args)}`)
    return element as ElementHandle
  }
  return {
    async open(address) {
      inside = page
      await page.goto(address)
    },
    resize: (width, height) => page.setViewport({ width, height }),
    press: (key) => page.keyboard.press(key),
    click: async (script, ...args) => (await find(script, args)).click(),
    async fill(text, script, ...args) {
      const field = await find(script, args)
      await field.click({ count: 3 })
      await page.keyboard.type(text)
    },
    run: async <Args extends readonly unknown[], Got>(
      script: PageScript<Args, Got>,
      ...args: Args
    ) => (await inside.evaluate(callOf(script, args))) as Got,
    async enterFrame(script) {
      const frame = await (await find(script, [])).contentFrame()
      if (!frame) throw new Error('This is no frame.')
      inside = frame
    },
    async leaveFrame() {
      inside = page
    },
    screenshot: () => page.screenshot(),
    print: () => page.pdf(),
    close: () => context.close(),
  }
}
