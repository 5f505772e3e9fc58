import type { Plugin } from 'vite'
import { filesToKeep } from '../build-worker.ts'
import { otherWorks } from '../works.ts'
import type { SitePlan } from './site-plan.ts'

const NAME = 'virtual:kept-files'

/**
 * Tells the service worker what it keeps, the files of the site that was built before it; and which
 * folders below it are other works' or other languages', which it leaves alone.
 */
export const keptFiles = (
  { story, out, languages }: SitePlan,
  say: (line: string) => void,
): Plugin => ({
  name: 'readout:kept-files',
  apply: 'build',
  applyToEnvironment: ({ name }) => name === 'worker',
  resolveId: (id) => (id === NAME ? `\0${NAME}` : null),
  async load(id) {
    if (id !== `\0${NAME}`) return null
    const { files, version } = await filesToKeep(out, say)
    const works = [...(await otherWorks(story)).map(({ name }) => name), ...languages]
    return Object.entries({ files, version, works })
      .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)}\n`)
      .join('')
  },
})
