import type { Plugin } from 'vite'
import { filesToKeep } from '../build-worker.ts'

const NAME = 'virtual:kept-files'

/** Tells the service worker what it keeps: the files of the site that was built before it. */
export const keptFiles = (out: string, say: (line: string) => void): Plugin => ({
  name: 'readout:kept-files',
  apply: 'build',
  applyToEnvironment: ({ name }) => name === 'worker',
  resolveId: (id) => (id === NAME ? `\0${NAME}` : null),
  async load(id) {
    if (id !== `\0${NAME}`) return null
    const { files, version } = await filesToKeep(out, say)
    return `export const files = ${JSON.stringify(files)}\nexport const version = ${JSON.stringify(version)}`
  },
})
