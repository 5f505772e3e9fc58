import type { UserConfig } from 'vite'
import { packageFolder } from '../package-folder.ts'

/** What every configuration of Vite here shares, so that it is right wherever this package is installed. */
export const ANYWHERE: Pick<UserConfig, 'oxc' | 'resolve'> = {
  // Of files in node_modules Vite heeds no tsconfig.json.
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  resolve: {
    alias: [
      {
        // The stage names Pixi's parts by their paths, as its package exports none of them.
        find: /^(?:\.\.\/)+node_modules\/pixi\.js\//,
        replacement: `${packageFolder('pixi.js')}/`,
      },
    ],
  },
}
