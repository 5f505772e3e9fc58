import { goOnWhereIWas, openPlay } from '../journey/play.ts'
import type { Fault } from './fault.ts'
import { act, type Reader } from './reader.ts'

const AUTOSAVE = 'readout:putins-talk-therapy:auto'
const NOT_KEPT = /may not store anything/

/** A step that is surely one: the place is kept from the first on. */
async function step(reader: Reader): Promise<void> {
  const { canGoOn } = reader.player.view.value
  await act(reader, { name: canGoOn ? 'next' : 'back' })
}

/** What happens to storage. */
export const storageFaults: readonly Fault[] = [
  {
    name: 'storage is full from the start',
    told: NOT_KEPT,
    before: (page) => page.addInitScript(fill),
    during: step,
  },
  {
    name: 'storage fills',
    told: NOT_KEPT,
    async during(reader) {
      await step(reader)
      await reader.page.evaluate(fill)
      await step(reader)
    },
  },
  {
    name: 'storage throws when it is touched',
    told: NOT_KEPT,
    before: (page) =>
      page.addInitScript(() => {
        for (const name of ['localStorage', 'sessionStorage'])
          Object.defineProperty(window, name, {
            get() {
              throw new DOMException('Access is denied.', 'SecurityError')
            },
          })
      }),
    during: step,
  },
  {
    name: 'storage throws when it is read',
    before: (page) =>
      page.addInitScript(() => {
        Storage.prototype.getItem = () => {
          throw new DOMException('It cannot be read.', 'InvalidStateError')
        }
      }),
  },
  {
    name: 'storage is cleared under it',
    async during(reader) {
      await step(reader)
      await reader.page.evaluate(() => localStorage.clear())
      await step(reader)
      await goOnWhereIWas(reader.page)
    },
  },
  {
    name: 'what is kept is spoilt',
    told: /saved place (is damaged|cannot be read)/,
    async during(reader) {
      await step(reader)
      await reader.page.goto('./about.html')
      await reader.page.evaluate((key) => localStorage.setItem(key, '{"format":2,'), AUTOSAVE)
      await openPlay(reader.page, './?again')
      reader.player.restart()
    },
  },
  {
    name: 'two tabs save at once',
    told: /in another tab too/,
    async during(reader) {
      await step(reader)
      const tab = await reader.page.context().newPage()
      await goOnWhereIWas(tab)
      await tab.locator('.control-next').click()
      await tab.close()
      await step(reader)
    },
  },
]

/** Lets nothing more be written. */
function fill(): void {
  Storage.prototype.setItem = () => {
    throw new DOMException('The quota has been exceeded.', 'QuotaExceededError')
  }
}
