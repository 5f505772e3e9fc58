import { clientsClaim, setCacheNameDetails, type WorkboxPlugin } from 'workbox-core'
import { type PrecacheEntry, precacheAndRoute } from 'workbox-precaching'
import { registerRoute, setCatchHandler } from 'workbox-routing'
import { CacheFirst, NetworkFirst } from 'workbox-strategies'
import { FORGET, KEPT, TAKE_OVER, VISITED_CACHE } from './names.ts'
import { notKeptPage } from './not-kept.ts'

/** What this build's Play is made of. The build fills it in. */
declare const __FILES__: PrecacheEntry[]

/** Changes whenever anything of the site does. The build fills it in. */
declare const __VERSION__: string

/** What a worker finds round it, as far as it is used here: the DOM’s types know none of it. */
declare const self: {
  readonly location: Location
  skipWaiting(): Promise<void>
  addEventListener(type: 'message', act: (event: MessageEvent<unknown>) => void): void
  addEventListener(type: 'activate', act: (event: Lasting) => void): void
}

interface Lasting {
  waitUntil(done: Promise<unknown>): void
}

/** How long the network may take where something older is kept, in s. */
const PATIENCE = 5

/** Pages that are kept once they were opened. */
const VISITED_PAGES = ['lesson.html', 'teach.html', 'embed.html']

const { href: scope } = new URL('./', self.location.href)
const cacheName = `${VISITED_CACHE}${__VERSION__}-${scope}`

/** The reader wants nothing kept any more; the pages that are open would else have it kept again. */
let forgotten = false

/** A path as seen from the site’s folder; empty outside it, and once all was forgotten. */
const pathIn = ({ origin, pathname }: URL): string => {
  if (forgotten) return ''
  const address = origin + pathname
  return address.startsWith(scope) ? address.slice(scope.length) : ''
}

/** An answer that came too late is not kept after all. */
const unlessForgotten: WorkboxPlugin = {
  cacheWillUpdate: async ({ response }) =>
    !forgotten && response.status === 200 ? response : null,
}

// Every file of Play is of one build: the kept ones change together, when this worker takes over.
setCacheNameDetails({ prefix: 'readout' })
precacheAndRoute(__FILES__, { ignoreURLParametersMatching: [/./], cleanURLs: false })

registerRoute(
  ({ url }) => VISITED_PAGES.includes(pathIn(url)),
  new NetworkFirst({
    cacheName,
    networkTimeoutSeconds: PATIENCE,
    // What a class link asks for is nobody’s to keep, and the page is the same for all.
    plugins: [
      unlessForgotten,
      { cacheKeyWillBeUsed: async ({ request }) => request.url.replace(/\?.*$/, '') },
    ],
  }),
)
registerRoute(
  ({ url }) => /^(assets|story|stills)\//.test(pathIn(url)),
  new CacheFirst({ cacheName, plugins: [unlessForgotten] }),
)
registerRoute(
  ({ url }) => pathIn(url) === 'corrections.json',
  new NetworkFirst({
    cacheName,
    networkTimeoutSeconds: PATIENCE,
    plugins: [
      unlessForgotten,
      { cachedResponseWillBeUsed: async ({ cachedResponse }) => marked(cachedResponse) },
    ],
  }),
)
setCatchHandler(async ({ request }) =>
  request.mode === 'navigate' ? notKeptPage() : Response.error(),
)

/** Says of an answer that it was kept, and is not the network’s. */
const marked = (answer: Response | undefined): Response | undefined =>
  answer && new Response(answer.body, { headers: { [KEPT]: 'yes' } })

// The reader asks for it; no version takes the place of another by itself while it is read.
self.addEventListener('message', ({ data }) => {
  if (data === TAKE_OVER) void self.skipWaiting()
  if (data === FORGET) forgotten = true
})
self.addEventListener('activate', (event) => event.waitUntil(dropOlder()))
clientsClaim()

async function dropOlder(): Promise<void> {
  const older = (await caches.keys()).filter(
    (name) => name.startsWith(VISITED_CACHE) && name.endsWith(`-${scope}`) && name !== cacheName,
  )
  await Promise.all(older.map((name) => caches.delete(name)))
}
