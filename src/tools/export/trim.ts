import type { Plugin, UserConfig } from 'vite'
import type { Packed } from '../../prerender/index.ts'
import type { Bundle } from '../../reconstruction/index.ts'

/** The adapters to learning platforms, by the platform, as the page imports them. */
const ADAPTERS = { scorm12: 'openScorm12', cmi5: 'openCmi5' } as const

/** Leaves out the adapters to platforms other than a package’s own. Throws where the page has none such. */
export const onePlatform = ({ platform }: Packed): Plugin => ({
  name: 'readout:one-platform',
  enforce: 'pre',
  transform(code, id) {
    if (!id.endsWith('/src/lesson/platforms/open.ts')) return null
    let left = code
    for (const [name, open] of Object.entries(ADAPTERS)) {
      if (name === platform) continue
      const load = `import('./${name}/open.ts')`
      if (!left.includes(load)) this.error(`${load} is not how the page loads its adapters`)
      left = left.replace(load, `Promise.resolve({ ${open}: () => null })`)
    }
    return { code: left, map: null }
  },
})

const DRAWINGS = '/assets/art/*.svg'

/** Leaves out the drawings that none of some scenes show, by the scenes’ names. */
export const drawingsOf = (bundle: Bundle, scenes: readonly string[]): Plugin => ({
  name: 'readout:drawings-of-scenes',
  enforce: 'pre',
  transform(code, id) {
    if (!id.endsWith('/src/runtime/plates/plates.ts')) return null
    if (!code.includes(DRAWINGS)) this.error(`${DRAWINGS} is not how the page finds its drawings`)
    const named = `/assets/art/{${artIn(bundle, scenes).join(',')}}.*.svg`
    return { code: code.replace(DRAWINGS, named), map: null }
  },
})

/** What drawings are called that scenes, their sides and whoever speaks in them have. */
function artIn({ story }: Bundle, scenes: readonly string[]): string[] {
  const shown = scenes.flatMap((name) => story.scenes[name] ?? [])
  const found = new Set<string>()
  JSON.stringify([shown, story.cast], (key, value) => {
    if (['art', 'empty'].includes(key) && typeof value === 'string') found.add(value)
    return value
  })
  return [...found].sort()
}

type Postcss = NonNullable<NonNullable<UserConfig['css']>['postcss']>

/** Leaves out the typefaces’ files that hold no character of some texts. */
export const usedTypefaces = (texts: readonly string[]): Postcss => {
  const characters = new Set(
    texts
      .join('')
      .split('')
      .map((one) => one.codePointAt(0) ?? 0),
  )
  return {
    plugins: [
      {
        postcssPlugin: 'readout:used-typefaces',
        AtRule: {
          'font-face'(face) {
            face.walkDecls('unicode-range', ({ value }) => {
              if (![...characters].some(isIn(value))) face.remove()
            })
          },
        },
      },
    ],
  }
}

/** Whether a character is in a `unicode-range` (CSS Fonts 4, 4.5; without wildcards). */
export function isIn(ranges: string): (character: number) => boolean {
  const all = [...ranges.matchAll(/U\+([0-9A-F]+)(?:-([0-9A-F]+))?/gi)].map(
    ([, from = '', to = from]) => [Number.parseInt(from, 16), Number.parseInt(to, 16)] as const,
  )
  return (character) => all.some(([from, to]) => character >= from && character <= to)
}
