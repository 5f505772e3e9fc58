import { cp, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { ROOT } from './folders.ts'

/** Where the package lies, from the built site's folder. */
export const PACKAGE = 'package'

const FILES = join(ROOT, 'src/embed/package/files')

/** What can be imported of it. `attributes` and `element` are named by types alone. */
const ENTRIES = ['index', 'render', 'oembed', 'react', 'preact', 'vue', 'svelte']

const FRAMEWORKS = { preact: '>=10', react: '>=18', svelte: '>=5', vue: '>=3' }

/**
 * Writes what the package has beside its scripts, which were built into its folder: its description,
 * its types, its README and its licence. It is as this program is, whatever story it lies with.
 */
export async function writePackage(out: string): Promise<void> {
  const folder = join(out, PACKAGE)
  await cp(FILES, folder, { recursive: true })
  await cp(join(ROOT, 'src/embed/element/published.d.ts'), join(folder, 'element.d.ts'))
  await cp(join(ROOT, 'LICENSE'), join(folder, 'LICENSE'))
  const { version, license, repository } = JSON.parse(
    await readFile(join(ROOT, 'package.json'), 'utf8'),
  )
  await writeFile(
    join(folder, 'package.json'),
    `${JSON.stringify(manifest({ version, license, repository }), null, 2)}\n`,
  )
}

/** Where the plugin for WordPress lies, from the built site's folder. */
const PLUGIN = 'wordpress/readout-player'

/**
 * Writes the plugin for WordPress, as it is copied into `wp-content/plugins`.
 * @param address the player's, with a slash at the end, which it then proposes; empty where none was given
 */
export async function writePlugin(out: string, address: string): Promise<void> {
  const folder = join(out, PLUGIN)
  await cp(join(ROOT, 'src/embed/wordpress'), folder, { recursive: true })
  const file = join(folder, 'readout-player.php')
  const { version } = JSON.parse(await readFile(join(ROOT, 'package.json'), 'utf8'))
  const php = await readFile(file, 'utf8')
  const own = `const ADDRESS = '${address.replace(/['\\]/g, encodeURIComponent)}'`
  await writeFile(file, php.replace("const ADDRESS = ''", () => own).replaceAll('0.1.0', version))
}

const manifest = (own: Readonly<Record<string, unknown>>) => ({
  name: 'readout-player',
  ...own,
  description: 'An element that plays a sourced dialogue reconstruction in a page',
  type: 'module',
  sideEffects: true,
  exports: {
    ...Object.fromEntries(
      ENTRIES.map((name) => [
        name === 'index' ? '.' : `./${name}`,
        { types: `./${name}.d.ts`, default: `./${name}.js` },
      ]),
    ),
    './package.json': './package.json',
  },
  peerDependencies: FRAMEWORKS,
  peerDependenciesMeta: Object.fromEntries(
    Object.keys(FRAMEWORKS).map((name) => [name, { optional: true }]),
  ),
})
