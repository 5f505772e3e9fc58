import { afterEach, expect, test, vi } from 'vitest'
import { forgetAll } from './forget.ts'

afterEach(() => void vi.unstubAllGlobals())

/** A storage as browsers have it: its keys are its properties. */
function storageOf(...keys: string[]): Storage {
  const storage = Object.fromEntries(keys.map((key) => [key, '']))
  Object.defineProperty(storage, 'removeItem', {
    value: (key: string) => delete storage[key],
  })
  return storage as unknown as Storage
}

const SITE = 'https://paper.example/'

/** A device that keeps two works of one site, and something that is not ours. */
function device(page: string) {
  const told: string[] = []
  const workerOf = (scope: string) => ({
    scope,
    scriptURL: `${scope}worker.js`,
    postMessage: () => told.push(scope),
    unregister: async () => void gone.push(scope),
  })
  const gone: string[] = []
  const names = new Set(
    [SITE, `${SITE}visit/`].flatMap((scope) => [
      `readout-precache-v2-${scope}`,
      `readout-visited-0-${scope}`,
    ]),
  )
  const local = storageOf(
    'readout:call:auto',
    'readout:call:saves',
    'readout:visit:auto',
    'readout:visit:saves',
    'readout:preferences',
    'theirs',
  )
  const session = storageOf('readout:call:lesson', 'readout:visit:lesson', 'readout:cmi5:1')
  vi.stubGlobal('window', { localStorage: local, sessionStorage: session })
  vi.stubGlobal('document', { baseURI: page })
  vi.stubGlobal('caches', {
    keys: async () => [...names],
    delete: async (name: string) => names.delete(name),
  })
  vi.stubGlobal('navigator', {
    serviceWorker: {
      // The one above serves the pages below it, as long as none of theirs does.
      controller: workerOf(SITE),
      getRegistrations: async () => [SITE, `${SITE}visit/`].map(workerOf),
    },
  })
  return { local, session, names, gone, told }
}

test('a work is forgotten whole, and the other works of its site are left alone', async () => {
  const { local, session, names, gone, told } = device(`${SITE}visit/index.html`)
  await forgetAll('visit')
  expect(Object.keys(local)).toEqual(['readout:call:auto', 'readout:call:saves', 'theirs'])
  expect(Object.keys(session)).toEqual(['readout:call:lesson'])
  expect(gone).toEqual([`${SITE}visit/`])
  expect([...names].every((name) => name.endsWith(`-${SITE}`))).toBe(true)
  expect(told, 'the first one’s worker is told nothing').toEqual([])
})

test('the first is forgotten likewise, though its folder holds the others', async () => {
  const { local, names, gone, told } = device(`${SITE}#line=no-rockets`)
  await forgetAll('call')
  expect(Object.keys(local)).toEqual(['readout:visit:auto', 'readout:visit:saves', 'theirs'])
  expect(gone).toEqual([SITE])
  expect([...names].every((name) => name.endsWith(`-${SITE}visit/`))).toBe(true)
  expect(told).toEqual([SITE])
})
