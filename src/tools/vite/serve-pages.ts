import type { Connect, ViteDevServer } from 'vite'
import { words } from '../../words/index.ts'
import { askedPath } from '../asked-path.ts'
import { HOUSE } from '../folders.ts'
import { entryOf } from './assets.ts'
import { devPolicy } from './dev-policy.ts'
import { prerenderOf } from './load-prerender.ts'
import { sharedAssets } from './page-assets.ts'
import { PAGES } from './pages.ts'
import { storyFiles } from './story-files.ts'
import type { WatchedStory } from './watch-story.ts'

/** Where the server gives files that lie outside the folder of the pages' sources. */
const FILES = `/@fs${HOUSE.replace(/\/$/, '')}/`

/**
 * Answers for pages, rendered anew for each request by the components as they are now, and for the
 * story's data. Nothing is printed: plates print on the stage.
 */
export const servePages =
  (server: ViteDevServer, story: () => Promise<WatchedStory>): Connect.NextHandleFunction =>
  (request, response, next) => {
    answer(server, story, request.url ?? '').then((found) => {
      if (!found) return next()
      response.setHeader('Content-Type', found.type)
      response.setHeader('Cache-Control', 'no-store')
      response.end(found.content)
    }, next)
  }

interface Answer {
  readonly content: string
  readonly type: string
}

async function answer(
  server: ViteDevServer,
  story: () => Promise<WatchedStory>,
  url: string,
): Promise<Answer | null> {
  const path = askedPath(url)
  if (path === null) return null
  const page = path === '/' ? 'index' : path.slice(1).replace(/\.html$/, '')
  const isPage = Object.hasOwn(PAGES, page)
  if (!isPage && !path.startsWith('/story/')) return null
  const { shown } = await story()
  if (!shown) return isPage ? html(server, url, NOTHING_YET) : null
  const prerender = await prerenderOf(server)
  const { bundle, lesson } = shown
  const files = storyFiles(bundle, prerender.inkStyles(bundle.story))
  if (!isPage) {
    const file = Object.values(files).find(({ fileName }) => path === `/${fileName}`)
    return file ? { content: file.source, type: file.type } : null
  }
  const shared = sharedAssets({ bundle, files, prints: new Map(), address: '' }, prerender)
  const rendered = prerender.renderPage(page, bundle, { ...shared, ...devAssets(page) }, lesson)
  return html(server, url, rendered)
}

function devAssets(page: string) {
  const { script, style, later } = entryOf(page)
  return {
    drawing: (name: string) => `${FILES}assets/art/${name}.svg`,
    icon: `${FILES}assets/icon.svg`,
    scripts: [`/${script}`],
    style: `/${style}`,
    laterStyles: { rest: `/${later?.rest ?? ''}`, fonts: `/${later?.fonts ?? ''}` },
    worker: false,
    policy: devPolicy,
  }
}

const html = async (server: ViteDevServer, url: string, page: string): Promise<Answer> => ({
  content: await server.transformIndexHtml(url, page),
  type: 'text/html; charset=utf-8',
})

/** What stands behind the overlay while a story has never been whole. */
const NOTHING_YET = `<!doctype html>
<html lang="${words.language}">
<meta charset="utf-8">
<title>Readout</title>
`
