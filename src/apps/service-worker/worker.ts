import { files, version, works } from 'virtual:kept-files'
import { clientsClaim, setCacheNameDetails, type WorkboxPlugin } from 'workbox-core'
import { precacheAndRoute } from 'workbox-precaching'
import { registerRoute, setCatchHandler } from 'workbox-routing'
import { CacheFirst, NetworkFirst, NetworkOnly } from 'workbox-strategies'
import { FORGET, KEPT, TAKE_OVER, VISITED_CACHE } from '../../runtime/offline/index.ts'
import { notKeptPage } from './not-kept.ts'
import { type Spelling, spellingOf } from './spelling.ts'

/** What a worker finds round it, as far as it is used here: the DOM’s types know none of it. */
declare const self: {
  readonly location: Location
  skipWaiting(): Promise<void>
  addEventListener(type: 'message', listener: (event: MessageEvent<unknown>) => void): void
  addEventListener(type: 'activate', listener: (event: Lasting) => void): void
}

interface Lasting {
  waitUntil(done: Promise<unknown>): void
}

/** How long the network may take where something older is kept, in s. */
const TIMEOUT_MS = 5

/** Pages that are kept once they were opened. */
const VISITED_PAGES = /^(lesson|teach|embed|lines\/[^/]+)\.html$/

/** Beside those pages: their names do not change with their content. */
const VISITED_FILES = ['lines/line.css', 'lines/line.js']

const { href: scope } = new URL('./', self.location.href)
const cacheName = `${VISITED_CACHE}${version}-${scope}`

/** The reader wants nothing kept any more; the pages that are open would else have it kept again. */
let forgotten = false

/** A path as seen from the site’s folder; `null` outside it, and once all was forgotten. */
const pathIn = ({ origin, pathname }: URL): string | null => {
  const address = origin + pathname
  return !forgotten && address.startsWith(scope) ? address.slice(scope.length) : null
}

/** How an address asks for a page; `null` outside the site, and once all was forgotten. */
const pageAskedBy = (url: URL): Spelling | null => {
  const path = pathIn(url)
  return path === null ? null : spellingOf(path)
}

/** The file of the page that is asked for, if the page’s own links work from the asked address. */
const pageAt = (url: URL): string | null => {
  const page = pageAskedBy(url)
  return page?.asDeep ? page.file : null
}

const isVisitedFile = (url: URL): boolean => VISITED_FILES.includes(pathIn(url) ?? '')

/** Whether an address is in the folder of another work of the site, which is left alone. */
const isOfAnotherWork = (url: URL): boolean =>
  works.some((name) => `${pathIn(url) ?? ''}/`.startsWith(`${name}/`))

/** An address in the site. */
const inSite = (file: string): URL => new URL(file, scope)

/** An answer that came too late is not kept after all. */
const unlessForgotten: WorkboxPlugin = {
  cacheWillUpdate: async ({ response }) =>
    !forgotten && response.status === 200 ? response : null,
}

// Every file of Play is of one build: the kept ones change together, when this worker takes over.
setCacheNameDetails({ prefix: 'readout' })
precacheAndRoute(files, {
  ignoreURLParametersMatching: [/./],
  cleanURLs: false,
  urlManipulation: ({ url }) => [inSite(pageAt(url) ?? url.href)],
})

registerRoute(
  ({ url }) => VISITED_PAGES.test(pageAt(url) ?? '') || isVisitedFile(url),
  new NetworkFirst({
    cacheName,
    networkTimeoutSeconds: TIMEOUT_MS,
    plugins: [
      unlessForgotten,
      {
        // One page under every spelling; what a class link asks for is nobody’s to keep.
        cacheKeyWillBeUsed: async ({ request }) => {
          const url = new URL(request.url)
          return isVisitedFile(url) ? url.href : inSite(pageAt(url) ?? url.href).href
        },
      },
    ],
  }),
)
registerRoute(
  ({ url }) => /^(assets|story|stills)\//.test(pathIn(url) ?? ''),
  new CacheFirst({ cacheName, plugins: [unlessForgotten] }),
)
registerRoute(
  ({ url }) => pathIn(url) === 'corrections.json',
  new NetworkFirst({
    cacheName,
    networkTimeoutSeconds: TIMEOUT_MS,
    plugins: [
      unlessForgotten,
      { cachedResponseWillBeUsed: async ({ cachedResponse }) => marked(cachedResponse) },
    ],
  }),
)
// Whatever else of this site is opened comes from the network, or says why it does not.
registerRoute(
  ({ request, url }) => request.mode === 'navigate' && !isOfAnotherWork(url),
  new NetworkOnly(),
)
setCatchHandler(async ({ request, url }) =>
  request.mode === 'navigate' ? insteadOf(url) : Response.error(),
)

/** What a page that cannot be had is answered with: where it lies, if it was only spelled otherwise. */
function insteadOf(url: URL): Response {
  const page = pageAskedBy(url)
  if (!page || page.asDeep) return notKeptPage(scope)
  return Response.redirect(inSite(page.file + url.search), 302)
}

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
