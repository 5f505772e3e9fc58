import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { elementSnippet, readCard, readOptions } from '../../src/embed/index.ts'
import { article, type HostSite } from '../embed/hosts.ts'

const read = (path: string): string =>
  readFileSync(new URL(`../../node_modules/${path}`, import.meta.url), 'utf8')

/** The width and height of everything that is compared, in CSS px: an article's column. */
const PLACE = 'display:block;width:100%;aspect-ratio:5/3;min-height:560px;max-height:720px'

/** A picture of the same size that asks for nothing. */
const PICTURE = `data:image/svg+xml,${encodeURIComponent('<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="750"><rect width="1200" height="750" fill="#8aa"/></svg>')}`

/** A line's snippet, as an editor copies it. @param base the player's folder; @param built on the disk */
function snippet(base: string, built: string): string {
  const card = readCard(JSON.parse(readFileSync(join(built, 'lines/no-rockets.json'), 'utf8')))
  if (card === null) throw new Error(`no card lies in ${built}`)
  const options = readOptions((name) => (name === 'line' ? card.line : null))
  return elementSnippet({ base, options, card }, null, 'tag')
}

/** What is put into the article. */
export const INSIDE = {
  plain: () => `<img src="${PICTURE}" alt="" style="${PLACE}">`,
  video: () =>
    `<style>${read('lite-youtube-embed/src/lite-yt-embed.css')}</style>
<script type="module" src="/video.js"></script>
<lite-youtube videoid="x" style="${PLACE};max-width:none;background-image:url('${PICTURE}')"></lite-youtube>`,
  player: snippet,
  /** The very snippet with a script that does nothing. */
  nothing: (base: string, built: string) =>
    snippet(base, built).replace(/src="[^"]*embed\.js"/, 'src="/nothing.js"'),
} as const

export type Inside = keyof typeof INSIDE

/** Scripts of what is compared, on the host's own site. */
const SCRIPTS: Readonly<Record<string, () => string>> = {
  '/video.js': () => read('lite-youtube-embed/src/lite-yt-embed.js'),
  '/nothing.js': () => "customElements.define('readout-player', class extends HTMLElement {})",
}

/** Puts a page with `count` of a thing on the host's site; gives its address. */
export function hostPage(
  { site, base, built }: { site: HostSite; base: string; built: string },
  inside: Inside,
  count = 1,
): string {
  for (const [path, script] of Object.entries(SCRIPTS))
    site.page(path, script(), { 'content-type': 'text/javascript' })
  const thing = `<p>On it goes.</p>${INSIDE[inside](base, built)}`
  const things = Array.from({ length: count }, () => thing)
  return site.page(`/${inside}-${count}`, article(things.join('\n')))
}
