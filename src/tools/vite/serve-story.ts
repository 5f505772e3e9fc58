import type { Plugin } from 'vite'
import { askedPath } from '../asked-path.ts'
import { otherWorks } from '../works.ts'
import { FILES } from './dev-files.ts'
import { servePages } from './serve-pages.ts'
import { watchStory } from './watch-story.ts'

/** Scripts that the build writes under fixed names, by their path on the site. */
const SCRIPTS: Readonly<Record<string, string>> = {
  '/embed.js': `${FILES}/src/embed/element/embed.ts`,
  '/lines/line.js': '/line/main.ts',
}

/**
 * Serves a story's pages while it and they are being written, and below them those of the works that its
 * site.yaml lists as the server starts. @param folder the story's
 */
export const serveStory = (folder: string): Plugin => ({
  name: 'readout:serve-story',
  apply: 'serve',
  async configureServer(server) {
    const others = await otherWorks(folder)
    const works = [{ name: '', folder }, ...others].map(({ name, folder: one }) => ({
      name,
      story: watchStory(server, one),
    }))
    server.middlewares.use((request, _, next) => {
      const path = askedPath(request.url ?? '') ?? ''
      const below = others.find(({ name }) => path.startsWith(`/${name}/`))
      request.url = SCRIPTS[below ? path.slice(below.name.length + 1) : path] ?? request.url
      next()
    })
    return () => server.middlewares.use(servePages(server, works))
  },
  hotUpdate({ modules, server }) {
    // Components that only the static pages use: the client's own modules tell of the others.
    if (this.environment.name === 'ssr' && modules.length > 0)
      server.environments.client.hot.send({ type: 'full-reload' })
  },
})
