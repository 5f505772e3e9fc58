import { readText } from '../options.ts'

/** The script's file name, in every copy of the player. */
const SCRIPT = '/embed.js'

/** Where a pinned copy lies, as seen from the floating one: by its version and the beginning of a digest. */
const PINNED = /(?<=\/)v\/[\w.-]+-[\da-f]{10}\/$/

/** A part that a snippet brought, by its name. */
export const part = (element: Element, name: string): HTMLElement | null =>
  element.querySelector<HTMLElement>(`[data-readout="${name}"]`)

/** The folder that an address lies in, or is, with a slash at its end; `null` unless it is http(s). */
function folderOf(address: string, from: string): string | null {
  if (!URL.canParse(address, from)) return null
  const url = new URL(address, from)
  if (!/^https?:$/.test(url.protocol)) return null
  return new URL(/\/$|\.\w+$/.test(url.pathname) ? '.' : `${url.pathname}/`, url).href
}

/** The script that a snippet begins with, where an element is all that is left of it. */
function scriptBefore({ previousElementSibling: before }: Element): string | null {
  const src = before?.localName === 'script' ? before.getAttribute('src') : null
  return src?.split('?')[0]?.endsWith(SCRIPT) ? src : null
}

/**
 * The player's folder that an element is played from: its own `src`, else where its snippet leads, else
 * the script beside it, else the only copy of the script on the page. `null` where none of them says.
 * @param copies the folders of the copies of the script that the page has
 */
export function homeOf(element: Element, copies: readonly string[]): string | null {
  const { baseURI } = element
  const src = readText(element.getAttribute('src'))
  if (src !== null) return folderOf(src, baseURI)
  const play = part(element, 'play')?.getAttribute('href')
  const leads = play ? folderOf(play, baseURI) : null
  if (leads !== null) return copies.find((copy) => isOf(leads, copy)) ?? leads
  const script = scriptBefore(element)
  if (script !== null) return folderOf(script, baseURI)
  return copies.length === 1 ? (copies[0] ?? null) : null
}

/** Whether a copy lies in a floating player's folder: it, or one of its pinned versions. */
export const isOf = (floating: string, copy: string): boolean =>
  copy === floating || pagesOf(copy) === floating

/** The floating player's folder, where its pages lie, whatever copy a folder is of. */
export const pagesOf = (home: string): string => home.replace(PINNED, '')
