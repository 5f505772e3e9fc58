import { join } from 'node:path'
import { createServer, type ViteDevServer } from 'vite'
import { CACHE, ROOT } from '../folders.ts'
import { ANYWHERE } from './anywhere.ts'
import { catalogue } from './catalogue.ts'

/** The part of the tools that renders components. */
export type Prerender = typeof import('../prerender.ts')

const FILE = join(ROOT, 'src/tools/prerender.ts')

/** Loads it by a server that develops: what was changed since is loaded anew. */
export const prerenderOf = async (server: ViteDevServer): Promise<Prerender> =>
  // What the file exports is what its type says.
  (await server.ssrLoadModule(FILE)) as Prerender

/**
 * Lends it to a build, by a server that nobody else can ask for anything.
 * @param language that of the words that it renders
 * @param all the languages that the site is in, the first first
 */
export async function withPrerender<T>(
  use: (prerender: Prerender) => Promise<T>,
  language = 'en',
  all: readonly string[] = [language],
): Promise<T> {
  const server = await createServer({
    configFile: false,
    root: ROOT,
    ...ANYWHERE,
    plugins: [catalogue(async () => ({ language, all }))],
    cacheDir: join(CACHE, 'prerender'),
    logLevel: 'error',
    appType: 'custom',
    optimizeDeps: { noDiscovery: true },
    server: { middlewareMode: true, ws: false, watch: null, hmr: false },
  })
  try {
    return await use(await prerenderOf(server))
  } finally {
    await server.close()
  }
}

/** The same in several languages at once. @param spoken each with all that its site is in */
export async function withPrerenders<T>(
  spoken: ReadonlyMap<string, readonly string[]>,
  use: (prerenderIn: (language: string) => Prerender) => Promise<T>,
  lent: ReadonlyMap<string, Prerender> = new Map(),
): Promise<T> {
  const next = [...spoken].find(([language]) => !lent.has(language))
  if (next) {
    const [language, all] = next
    return withPrerender(
      (prerender) => withPrerenders(spoken, use, new Map([...lent, [language, prerender]])),
      language,
      all,
    )
  }
  return use((one) => {
    const prerender = lent.get(one)
    if (!prerender) throw new Error(`nothing renders pages in "${one}"`)
    return prerender
  })
}
