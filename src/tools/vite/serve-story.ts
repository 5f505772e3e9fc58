import type { Plugin } from 'vite'
import { askedPath } from '../asked-path.ts'
import { FILES } from './dev-files.ts'
import { servePages } from './serve-pages.ts'
import { watchStory } from './watch-story.ts'

/** Scripts that the build writes under fixed names, by their path on the site. */
const SCRIPTS: Readonly<Record<string, string>> = {
  '/embed.js': `${FILES}/src/embed/element/embed.ts`,
  '/lines/line.js': '/line/main.ts',
}

/** Serves a story's pages while it and they are being written. @param folder the story's */
export const serveStory = (folder: string): Plugin => ({
  name: 'readout:serve-story',
  apply: 'serve',
  configureServer(server) {
    const story = watchStory(server, folder)
    server.middlewares.use((request, _, next) => {
      request.url = SCRIPTS[askedPath(request.url ?? '') ?? ''] ?? request.url
      next()
    })
    return () => server.middlewares.use(servePages(server, story))
  },
  hotUpdate({ modules, server }) {
    // Components that only the static pages use: the client's own modules tell of the others.
    if (this.environment.name === 'ssr' && modules.length > 0)
      server.environments.client.hot.send({ type: 'full-reload' })
  },
})
