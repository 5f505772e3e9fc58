import { FORGET, OUR_CACHES, ownWorker } from '../../../runtime/offline/index.ts'

/** Begins the name of everything that these pages keep in storage. */
const OURS = 'readout:'

/** What is one story's own, by its name. */
const OF_A_STORY = /^readout:([^:]+):(?:auto|saves|lesson)$/

/**
 * Takes away all that these pages keep on this device: places, saves, preferences, the pages
 * themselves and the worker that serves them. What else lives under this host is left alone, other
 * stories' places and saves too.
 */
export async function forgetAll(story: string): Promise<void> {
  await attempt(() => clear(window.localStorage, story))
  await attempt(() => clear(window.sessionStorage, story))
  const { href: scope } = new URL('./', document.baseURI)
  // The worker first: while it serves this page it would keep what the page asks for.
  await attempt(() => dropWorker(scope))
  await attempt(() => dropCaches(scope))
}

function clear(storage: Storage, story: string): void {
  for (const key of Object.keys(storage))
    if (key.startsWith(OURS) && (OF_A_STORY.exec(key)?.[1] ?? story) === story)
      storage.removeItem(key)
}

async function dropCaches(scope: string): Promise<void> {
  const ours = (await caches.keys()).filter(
    (name) => name.startsWith(OUR_CACHES) && name.endsWith(`-${scope}`),
  )
  await Promise.all(ours.map((name) => caches.delete(name)))
}

async function dropWorker(scope: string): Promise<void> {
  ownWorker()?.postMessage(FORGET)
  const all = await navigator.serviceWorker.getRegistrations()
  await Promise.all(all.filter((one) => one.scope === scope).map((one) => one.unregister()))
}

/** Where storage may not be touched, nothing lies in it. */
async function attempt(run: () => unknown): Promise<void> {
  try {
    await run()
  } catch {}
}
