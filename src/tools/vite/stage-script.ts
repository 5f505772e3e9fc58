import { join } from 'node:path'
import type { Plugin } from 'vite'
import { SITE } from '../folders.ts'
import { FILES } from './dev-files.ts'
import { LESSON_FILE } from './environments.ts'

const NAME = 'virtual:stage-script'
/** Environments of pages that are one file. */
const ONE_FILE = ['offline', LESSON_FILE]

const FILE = join(SITE, '../stage/script/index.ts')

/**
 * Gives the site the address of the stage's script, for a worker to run. It is the same file that the
 * page imports itself where it can have no worker: Vite's own way would ship it twice. A page that is
 * one file has none.
 */
export const stageScript: Plugin = {
  name: 'readout:stage-script',
  resolveId: (id) => (id === NAME ? `\0${NAME}` : null),
  load(id) {
    if (id !== `\0${NAME}`) return null
    if (ONE_FILE.includes(this.environment.name)) return 'export default null'
    // While developing no chunk is emitted: the server gives the module itself.
    if (this.environment.mode === 'dev')
      return `export default '${FILES}/src/stage/script/index.ts'`
    const file = this.emitFile({
      type: 'chunk',
      id: FILE,
      name: 'stage-script',
      preserveSignature: 'strict',
    })
    return `export default import.meta.ROLLUP_FILE_URL_${file}`
  },
}
