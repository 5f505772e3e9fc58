import type { Connect, ViteDevServer } from 'vite'
import { words } from '../../words/index.ts'
import { askedPath } from '../asked-path.ts'
import type { OpenedStory } from '../open-story.ts'
import type { Prints } from '../stills/lasting.ts'
import { entryOf } from './assets.ts'
import { FILES } from './dev-files.ts'
import { devPolicy } from './dev-policy.ts'
import { type Prerender, prerenderOf } from './load-prerender.ts'
import { sharedAssets } from './page-assets.ts'
import { PAGES, WORKS_GROUP } from './pages.ts'
import { type SiteFile, storyFiles } from './story-files.ts'
import type { WatchedStory } from './watch-story.ts'

/** A work that is served while it is written, as it is now. */
export interface ServedWork {
  /** Its folder on the site: empty for the first. */
  readonly name: string
  readonly story: () => Promise<WatchedStory>
}

/**
 * Answers for pages, rendered anew for each request by the components as they are now, and for the
 * stories' data. Nothing is printed: plates print on the stage. @param works the first first
 */
export const servePages =
  (server: ViteDevServer, works: readonly ServedWork[]): Connect.NextHandleFunction =>
  (request, response, next) => {
    answer(server, works, request.url ?? '').then((found) => {
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
  works: readonly ServedWork[],
  url: string,
): Promise<Answer | null> {
  const asked = askedPath(url)?.slice(1) ?? null
  if (asked === null) return null
  if (works.length > 1 && /^works(?:\.html)?$/.test(asked))
    return html(server, url, await worksPageOf(works, await prerenderOf(server)))
  const below = works.find(({ name }) => name !== '' && asked.startsWith(`${name}/`))
  const work = below ?? works[0]
  return work ? answerOf(server, work, works.length > 1, asked, url) : null
}

/** @param several whether there is a list of works beside this one; @param asked the path on the site */
async function answerOf(
  server: ViteDevServer,
  { name, story }: ServedWork,
  several: boolean,
  asked: string,
  url: string,
): Promise<Answer | null> {
  const path = name === '' ? asked : asked.slice(name.length + 1)
  const list = name === '' ? './works.html' : '../works.html'
  const page = path === '' ? 'index' : path.replace(/\.html$/, '')
  const isPage = page !== WORKS_GROUP && Object.hasOwn(PAGES, page)
  if (!isPage && !OF_THE_STORY.test(path)) return null
  const { shown: opened } = await story()
  if (!opened) return isPage ? html(server, url, NOTHING_YET) : null
  const prerender = await prerenderOf(server)
  const shown = prerender.inWords(opened)
  if (isPage) return html(server, url, pageOf(page, shown, several ? list : '', prerender))
  const file = filesOf(shown, prerender).find(({ fileName }) => fileName === path)
  return file ? { content: file.source, type: file.type } : null
}

/** Paths of files that a story ships beside its pages. */
const OF_THE_STORY = /^(?:story|lines|oembed)\/|^corrections(?:\.json|\.atom|-feed\.json)$/

function pageOf(page: string, story: OpenedStory, works: string, prerender: Prerender): string {
  const { bundle, lesson, publisher } = story
  const files = storyFiles(bundle, prerender.inkStyles(bundle.story))
  const shared = sharedAssets(
    { bundle, files, prints: NO_PRINTS, address: '', publisher, works },
    prerender,
  )
  return prerender.renderPage(
    page,
    bundle,
    {
      ...shared,
      ...devAssets(page),
      ...(page === 'verify' && { original: prerender.originalJson(story) }),
    },
    lesson,
  )
}

/** The list of works, of those that can be shown. */
async function worksPageOf(works: readonly ServedWork[], prerender: Prerender): Promise<string> {
  const shown = await Promise.all(
    works.map(async ({ name, story }) => ({ name, opened: (await story()).shown })),
  )
  return prerender.renderWorks({
    works: shown.flatMap(({ name, opened }) =>
      opened
        ? [{ ...prerender.inWords(opened), stills: [], home: name === '' ? './' : `./${name}/` }]
        : [],
    ),
    assets: { ...devAssets(WORKS_GROUP), base: '' },
  })
}

function filesOf({ bundle, publisher }: OpenedStory, prerender: Prerender): SiteFile[] {
  return [
    ...Object.values(storyFiles(bundle, prerender.inkStyles(bundle.story))),
    ...prerender.lineFiles(bundle, prerender.cardsOf(bundle, NO_PRINTS, publisher), ''),
    prerender.correctionsFile(bundle),
    ...prerender.feedFiles(bundle, ''),
  ]
}

/** While developing, plates print on the stage alone. */
const NO_PRINTS: Prints = new Map()

function devAssets(page: string) {
  const { script, style, later } = entryOf(page)
  return {
    drawing: (name: string) => `${FILES}/assets/art/${name}.svg`,
    icon: `${FILES}/assets/icon.svg`,
    scripts: [`/${script}`],
    style: `/${style}`,
    laterStyles: {
      play: `/${later?.play ?? ''}`,
      rest: `/${later?.rest ?? ''}`,
      fonts: `/${later?.fonts ?? ''}`,
    },
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
