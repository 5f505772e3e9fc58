import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Plugin } from 'vite'
import { ROOT } from '../folders.ts'
import { ICON } from './assets.ts'
import { GROUPS } from './pages.ts'

/** Ships the site's icon with the pages, under a name that changes with its content. */
export const icon: Plugin = {
  name: 'readout:icon',
  apply: 'build',
  applyToEnvironment: ({ name }) => Object.hasOwn(GROUPS, name),
  async buildStart() {
    const source = await readFile(join(ROOT, 'assets', ICON))
    this.emitFile({ type: 'asset', name: ICON, source })
  },
}
