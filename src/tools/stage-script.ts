import { join } from 'node:path'
import type { Plugin } from 'vite'
import { SITE } from './folders.ts'

const NAME = 'virtual:stage-script'

const named = (load: NonNullable<Plugin['load']>): Plugin => ({
  name: 'stage-script',
  resolveId: (id) => (id === NAME ? `\0${NAME}` : null),
  load,
})

/**
 * Gives the site the address of the stage's script, for a worker to run. It is the same file that the
 * page takes itself where it can have no worker: Vite's own way would ship it twice.
 */
export const stageScript: Plugin = named(function (id) {
  if (id !== `\0${NAME}`) return null
  const file = this.emitFile({
    type: 'chunk',
    id: join(SITE, '../stage/script/index.ts'),
    name: 'stage-script',
    preserveSignature: 'strict',
  })
  return `export default import.meta.ROLLUP_FILE_URL_${file}`
})

/** Tells the site that there is no such file: everything is in one. */
export const noStageScript: Plugin = named((id) =>
  id === `\0${NAME}` ? 'export default null' : null,
)
