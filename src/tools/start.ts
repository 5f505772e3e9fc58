import { type Plugin, type PreviewServer, preview } from 'vite'
import { askedPath } from './asked-path.ts'
import { run as build, planOf } from './build.ts'
import { headersFor } from './build-headers.ts'
import { describeHere } from './describe.ts'
import { ROOT } from './folders.ts'
import { guard } from './guard.ts'
import { worksIn } from './out-folder.ts'
import { saidOf } from './system-error.ts'

/** The port when PORT does not set one. */
const PORT = 4173

/** `start [DIR] [--out DIR] [--address URL]`: builds and serves, printing the address. Ends 1 when it cannot. */
export async function run(args: string[]): Promise<number> {
  const port = Number(process.env.PORT ?? PORT)
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    process.stderr.write(`PORT must be a number from 0 to 65535, not "${process.env.PORT}"\n`)
    return 1
  }
  const { out } = planOf(args)
  process.stderr.write('Building the site: a minute, and some more the first time.\n')
  // Serving on this machine is no publishing: a story that is not reviewed is shown as a draft.
  const built = await build(['--draft', ...args])
  return built === 0 ? serve(out, port) : built
}

/** Serves a built folder on the loopback interface until the process is stopped. */
export async function serve(folder: string, port: number): Promise<number> {
  try {
    const server = await openServer(folder, port)
    await new Promise<void>((resolve) => {
      process.once('SIGINT', resolve)
      process.once('SIGTERM', resolve)
    })
    await server.close()
    return 0
  } catch (error) {
    process.stderr.write(`${saidOf(error)}\n`)
    return 1
  }
}

/**
 * Begins to serve a built folder on the loopback interface, and prints where. Throws where the port
 * that PORT names is taken.
 */
export async function openServer(folder: string, port: number): Promise<PreviewServer> {
  const server = await preview({
    configFile: false,
    root: ROOT,
    base: '/',
    logLevel: 'warn',
    appType: 'mpa',
    plugins: [guarded(folder), withHeaders(folder), withDescriptions(folder)],
    build: { outDir: folder },
    preview: { host: '127.0.0.1', port, strictPort: process.env.PORT !== undefined },
  })
  process.stdout.write(`Readout is served at ${server.resolvedUrls?.local[0] ?? `port ${port}`}\n`)
  return server
}

const guarded = (folder: string): Plugin => ({
  name: 'readout-guard',
  configurePreviewServer: (server) => guard(server, folder),
})

/** Sends what every server should (`_headers`), but keeps nothing: it may be built anew any time. */
const withHeaders = (folder: string): Plugin => ({
  name: 'readout-headers',
  configurePreviewServer(server) {
    const works = worksIn(folder)
    server.middlewares.use((request, response, next) => {
      const path = askedPath(request.url ?? '') ?? ''
      for (const [name, value] of Object.entries(headersFor(path, works)))
        if (name !== 'Cache-Control') response.setHeader(name, value)
      next()
    })
  },
})

/** Pages that ask are answered from here, whatever address the build was or was not told. */
const withDescriptions = (folder: string): Plugin => ({
  name: 'readout-descriptions',
  configurePreviewServer(server) {
    server.middlewares.use(describeHere(folder))
  },
})
