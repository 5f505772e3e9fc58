import { readFileSync } from 'node:fs'
import { article, type HostSite } from '../embed/hosts.ts'

const read = (path: string): string =>
  readFileSync(new URL(`../../node_modules/${path}`, import.meta.url), 'utf8')

/** The width and height of everything that is compared, in CSS px: an article's column. */
const PLACE = 'display:block;width:100%;aspect-ratio:5/3;min-height:560px;max-height:720px'

/** A picture of the same size that asks for nothing. */
const PICTURE = `data:image/svg+xml,${encodeURIComponent('<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="750"><rect width="1200" height="750" fill="#8aa"/></svg>')}`

const words = `<blockquote><p><b>Reconstructed. No transcript has been published.</b></p>
<p>Putin said, <i>whatever, don’t put your rockets on my borders.</i></p><p>as Julia Ioffe tells it</p></blockquote>`

/** What is put into the article. */
export const INSIDE = {
  plain: () => `<img src="${PICTURE}" alt="" style="${PLACE}">`,
  video: () =>
    `<style>${read('lite-youtube-embed/src/lite-yt-embed.css')}</style>
<script>${read('lite-youtube-embed/src/lite-yt-embed.js')}</script>
<lite-youtube videoid="x" style="${PLACE};max-width:none;background-image:url('${PICTURE}')"></lite-youtube>`,
  /** The snippet with its script taken out. */
  words: () => `<readout-player style="${PLACE};overflow:auto">${words}</readout-player>`,
  player: (base: string) =>
    `<script type="module" src="${base}embed.js"></script>
<readout-player line="no-rockets" style="${PLACE};overflow:auto">${words}</readout-player>`,
} as const

export type Inside = keyof typeof INSIDE

/** Puts a page with `count` of a thing on the host's site; gives its address. */
export function hostPage(site: HostSite, inside: Inside, base: string, count = 1): string {
  const things = Array.from({ length: count }, () => `<p>On it goes.</p>${INSIDE[inside](base)}`)
  return site.page(`/${inside}-${count}`, article(things.join('\n')))
}
