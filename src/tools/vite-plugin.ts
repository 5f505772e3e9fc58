import { createHash } from 'node:crypto'
import { basename } from 'node:path'
import type { Plugin, ResolvedConfig } from 'vite'
import type { Bundle } from '../reconstruction/index.ts'
import { cleanBundle, type Line, lineOf } from '../reconstruction/index.ts'
import { inkStyles, posterAlt, renderPage, type SharedPicture } from '../site/pages/index.ts'
import { type OpenedStory, openForPages } from './open-story.ts'
import { type Prints, posterIn, stillsIn } from './press/index.ts'

/** The drawings' address as seen from the pages' templates; Vite makes it the shipped one. */
const ART = '../../assets/art'
const ICON = '../../assets/icon.svg'

/**
 * Builds a reconstruction into the pages: compiles its script, checks that its parts fit, writes its
 * bundle under a name that changes with its content, and fills each template with the text, so that
 * everything can be read before any script runs. A story with faults stops the build with the
 * checker's diagnostics; while developing it is shown instead of the page.
 * @param story a story that was opened, or its folder, which is opened then.
 * @param prints the stills and posters that ship beside the pages; none while developing.
 * @param base the public address with a slash at the end; empty where none was given.
 */
export function readout(
  story: string | OpenedStory,
  prints: Prints = new Map(),
  base = '',
): Plugin {
  let config: ResolvedConfig
  const folder = typeof story === 'string' ? story : story.folder
  let opening = typeof story === 'string' ? null : Promise.resolve(story)
  /** Opened once, until a file of the story changes. */
  const opened = (): Promise<OpenedStory> => {
    opening ??= openOrThrow(folder)
    return opening
  }

  return {
    name: 'readout',
    configResolved(resolved) {
      config = resolved
    },
    async buildStart() {
      const { bundle } = await opened()
      if (config.command !== 'build') return
      for (const { fileName, source } of filesOf(bundle))
        this.emitFile({ type: 'asset', fileName, source })
      for (const [fileName, source] of prints) this.emitFile({ type: 'asset', fileName, source })
    },
    configureServer(server) {
      server.watcher.add(folder)
      server.watcher.on('all', (_, file) => {
        if (!file.startsWith(folder)) return
        opening = null
        server.ws.send({ type: 'full-reload' })
      })
      server.middlewares.use(async (request, response, next) => {
        if (!request.url?.includes('/story/')) return next()
        const wanted = filesOf((await opened()).bundle).find(({ fileName }) =>
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
        const { bundle: work, lesson } = await opened()
        const [data, inks, clean] = filesOf(work)
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
        const page = renderPage(basename(filename, '.html'), work, assets, lesson)
        return html.replace('<!--head-->', () => page.head).replace('<!--body-->', () => page.body)
      },
    },
  }
}

async function openOrThrow(folder: string): Promise<OpenedStory> {
  const story = await openForPages(folder)
  if (story.ok) return story.value
  throw new Error(`the reconstruction in ${basename(folder)} has faults\n${story.error}`)
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
