import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Builder, Capabilities, Key as Keys, type WebDriver, WebElement } from 'selenium-webdriver'
import { DriverService } from 'selenium-webdriver/remote'
import { hasDisplay, openDisplay, SCREEN } from './display.ts'
import { findProgram } from './find-program.ts'
import type { InstallableBrowser, Key, PageScript, Session } from './session.ts'

/** Debian's folders of libraries by machine, and those of distributions that have one. */
const LIBRARIES = [
  '/usr/lib/x86_64-linux-gnu',
  '/usr/lib/aarch64-linux-gnu',
  '/usr/lib64',
  '/usr/libexec',
  '/usr/lib',
]
const VERSIONS = ['webkitgtk-6.0', 'webkit2gtk-4.1', 'webkit2gtk-4.0']

const driver = findProgram(['WebKitWebDriver'])
const browser = findProgram(
  ['MiniBrowser'],
  LIBRARIES.flatMap((folder) => VERSIONS.map((version) => join(folder, version, 'MiniBrowser'))),
)

const lacks = [
  ...(driver && browser ? [] : ['WebKitGTK’s MiniBrowser (apt-get install webkit2gtk-driver)']),
  ...(hasDisplay ? [] : ['Xvfb, a screen for it (apt-get install xvfb)']),
]

/** Small as it can be, so that a window can be as narrow as a telephone. */
const TOOLBAR_STYLES = `window * {
  min-width: 0; min-height: 0; padding: 0; margin: 0; border-width: 0; font-size: 1px;
  -gtk-icon-source: none;
}`

/** WebKitGTK's MiniBrowser, driven by WebKitWebDriver (W3C WebDriver) on a screen that nobody sees. */
export const webkit: InstallableBrowser = {
  name: 'WebKitGTK',
  missing: lacks.length > 0 ? lacks.join(' and ') : undefined,
  async launch() {
    const display = await openDisplay()
    const config = await mkdtemp(join(tmpdir(), 'readout-webkit-'))
    await mkdir(join(config, 'gtk-3.0'))
    await writeFile(join(config, 'gtk-3.0', 'gtk.css'), TOOLBAR_STYLES)
    const service = new DriverService.Builder(driver ?? '')
      .setLoopback(true)
      .setEnvironment({ ...process.env, DISPLAY: display.name, XDG_CONFIG_HOME: config })
      .build()
    const address = await service.start()
    const first = await newDriver(address)
    const version = (await first.getCapabilities()).getBrowserVersion() ?? ''
    await first.quit()
    return {
      version,
      newSession: async () => sessionOf(await newDriver(address)),
      async close() {
        await service.kill()
        await display.close()
        await rm(config, { recursive: true })
      },
    }
  },
}

const newDriver = (address: string): Promise<WebDriver> =>
  Promise.resolve(
    new Builder()
      .usingServer(address)
      .withCapabilities(
        new Capabilities({
          browserName: 'MiniBrowser',
          'webkitgtk:browserOptions': { binary: browser, args: ['--automation'] },
        }),
      )
      .build(),
  )

const NAMED: Readonly<Partial<Record<Key, string>>> = {
  ArrowLeft: Keys.ARROW_LEFT,
  ArrowRight: Keys.ARROW_RIGHT,
  Enter: Keys.ENTER,
  Escape: Keys.ESCAPE,
  PageDown: Keys.PAGE_DOWN,
  Tab: Keys.TAB,
}

function sessionOf(window: WebDriver): Session {
  const run = <Args extends readonly unknown[], Got>(script: PageScript<Args, Got>, args: Args) =>
    window.executeScript<Got>(script, ...args)
  const find = async <Args extends readonly unknown[]>(
    script: PageScript<Args, Element | null>,
    args: Args,
  ): Promise<WebElement> => {
    const element: unknown = await run(script, args)
    if (!(element instanceof WebElement))
      throw new Error(`Nothing to click: ${JSON.stringify(args)}`)
    return element
  }
  return {
    async open(address) {
      await window.switchTo().defaultContent()
      await window.get(address)
    },
    async resize(width, height) {
      // In the middle of the screen: without a window manager, what lies under the pointer has the focus.
      const fit = (outside: number) =>
        window
          .manage()
          .window()
          .setRect({
            x: Math.round((SCREEN.width - width) / 2),
            y: Math.round((SCREEN.height - outside) / 2),
            width,
            height: outside,
          })
      await fit(height)
      const inside = await run(() => innerHeight, [])
      await fit(2 * height - inside)
    },
    press: (key) =>
      window
        .actions()
        .sendKeys(NAMED[key] ?? key)
        .perform(),
    async click(script, ...args) {
      const origin = await find(script, args)
      await window.executeScript((one: Element) => one.scrollIntoView({ block: 'nearest' }), origin)
      // Its command to click takes what stands in a shadow root for covered by the root's host.
      await window.actions().move({ origin }).click().perform()
    },
    async fill(text, script, ...args) {
      const field = await find(script, args)
      await field.clear()
      await field.sendKeys(text)
    },
    run: (script, ...args) => run(script, args),
    async enterFrame(script) {
      await window.switchTo().frame(await find(script, []))
    },
    leaveFrame: () => window.switchTo().defaultContent(),
    screenshot: async () => Buffer.from(await window.takeScreenshot(), 'base64'),
    // WebKitWebDriver knows no such command.
    print: async () => null,
    close: () => window.quit(),
  }
}
