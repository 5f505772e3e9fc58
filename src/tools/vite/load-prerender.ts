import { join } from 'node:path'
import { createServer, type ViteDevServer } from 'vite'
import { CACHE, ROOT } from '../folders.ts'
import { ANYWHERE } from './anywhere.ts'

/** The part of the tools that renders components. */
export type Prerender = typeof import('../prerender.ts')

const FILE = join(ROOT, 'src/tools/prerender.ts')

/** Loads it by a server that develops: what was changed since is loaded anew. */
export const prerenderOf = async (server: ViteDevServer): Promise<Prerender> =>
  // What the file exports is what its type says.
  (await server.ssrLoadModule(FILE)) as Prerender

/** Lends it to a build, by a server that nobody else can ask for anything. */
export async function withPrerender<T>(use: (prerender: Prerender) => Promise<T>): Promise<T> {
  const server = await createServer({
    configFile: false,
    root: ROOT,
    ...ANYWHERE,
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
