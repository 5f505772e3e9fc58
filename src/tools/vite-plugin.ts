import { createHash } from 'node:crypto'
import { basename } from 'node:path'
import type { Plugin, ResolvedConfig } from 'vite'
import type { Bundle } from '../reconstruction/index.ts'
import { cleanBundle, type Line, lineOf } from '../reconstruction/index.ts'
import { inkStyles, posterAlt, renderPage, type SharedPicture } from '../site/pages/index.ts'
import { openLesson } from './open-lesson.ts'
import { openStory } from './open-story.ts'
import { type Prints, posterIn, stillsIn } from './press/index.ts'

/** The drawings' address as seen from the pages' templates; Vite makes it the shipped one. */
const ART = '../../assets/art'
const ICON = '../../assets/icon.svg'

/**
 * Builds a reconstruction into the pages: compiles its script, checks that its parts fit, writes its
 * bundle under a name that changes with its content, and fills each template with the text, so that
 * everything can be read before any script runs. A story with faults stops the build with the
 * checker's diagnostics; while developing it is shown instead of the page.
 * @param prints the stills and posters that ship beside the pages; none while developing.
 * @param base the public address with a slash at the end; empty where none was given.
 */
export function readout(folder: string, prints: Prints = new Map(), base = ''): Plugin {
  let config: ResolvedConfig
  let bundle: Bundle | null = null
  const open = async (): Promise<Bundle> => {
    const opened = await openStory(folder)
    if (!opened.ok)
      throw new Error(`the reconstruction in ${basename(folder)} has faults\n${opened.error}`)
    return opened.value
  }
  const opened = async (): Promise<Bundle> => {
    if (bundle === null || config.command === 'serve') bundle = await open()
    return bundle
  }

  return {
    name: 'readout',
    configResolved(resolved) {
      config = resolved
    },
    async buildStart() {
      bundle = await open()
      if (config.command !== 'build') return
      for (const { fileName, source } of filesOf(bundle))
        this.emitFile({ type: 'asset', fileName, source })
      for (const [fileName, source] of prints) this.emitFile({ type: 'asset', fileName, source })
    },
    configureServer(server) {
      server.watcher.add(folder)
      server.watcher.on('change', (file) => {
        if (file.startsWith(folder)) server.ws.send({ type: 'full-reload' })
      })
      server.middlewares.use(async (request, response, next) => {
        if (!request.url?.includes('/story/')) return next()
        const wanted = filesOf(await opened()).find(({ fileName }) =>
          request.url?.endsWith(fileName),
        )
        if (!wanted) return next()
        response.setHeader('content-type', wanted.type)
        response.end(wanted.source)
      })
    },
    transformIndexHtml: {
      order: 'pre',
      async handler(html, { filename }) {
        const work = await opened()
        const [data, inks, clean] = filesOf(work)
        const lesson = await openLesson(folder, work)
        if (!lesson.ok) throw new Error(lesson.error)
        const assets = {
          art: ART,
          icon: ICON,
          bundle: `./${data.fileName}`,
          cleanBundle: `./${clean.fileName}`,
          inks: `./${inks.fileName}`,
          stills: stillsIn(prints),
          base,
          worker: config.command === 'build',
          poster: sharedOf(work, prints),
        }
        const page = renderPage(basename(filename, '.html'), work, assets, lesson.value)
        return html.replace('<!--head-->', () => page.head).replace('<!--body-->', () => page.body)
      },
    },
  }
}

/** The picture that stands for the whole: the first line of the event. */
function sharedOf(bundle: Bundle, prints: Prints): SharedPicture | null {
  const line = lineIn(bundle, bundle.exchange[0])
  const address = line && posterIn(prints, line.id)
  if (!line || !address) return null
  return { address, alt: posterAlt({ bundle, line }) }
}

function lineIn(bundle: Bundle, id: string | undefined): Line | null {
  const scripted = bundle.lines.find((line) => line.id === id)
  const line = scripted ? lineOf(bundle, scripted) : null
  return line?.ok ? line.value : null
}

interface Shipped {
  readonly fileName: string
  readonly source: string
  readonly type: string
}

/** What ships of a reconstruction beside the pages: its data, its parties' inks, and its data with clean words. */
function filesOf(bundle: Bundle): [Shipped, Shipped, Shipped] {
  const { name } = bundle.story
  const shipped = (source: string, ending: string, type: string): Shipped => {
    const digest = createHash('sha256').update(source).digest('hex').slice(0, 10)
    return { fileName: `story/${name}.${digest}.${ending}`, source, type }
  }
  return [
    shipped(JSON.stringify(bundle), 'json', 'application/json'),
    shipped(inkStyles(bundle.story), 'css', 'text/css'),
    shipped(JSON.stringify(cleanBundle(bundle)), 'json', 'application/json'),
  ]
}
