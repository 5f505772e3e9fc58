import { fail, ok, type Result } from '../reconstruction/index.ts'
import type { SoundFault } from './faults.ts'

/** Addresses of the sprite in its two encodings: of this site, or `data:`. */
export interface SoundFiles {
  readonly webm: string
  readonly m4a: string
}

/** Where the files lie that are built with the site. */
export const SHIPPED: SoundFiles = {
  webm: new URL('../../assets/sound/sound.webm', import.meta.url).href,
  m4a: new URL('../../assets/sound/sound.m4a', import.meta.url).href,
}

/** The encodings, the one that this browser says it plays first. The other is tried after it. */
export function inOrder(canPlay: (type: string) => string): (keyof SoundFiles)[] {
  return canPlay('audio/webm; codecs="opus"') === '' ? ['m4a', 'webm'] : ['webm', 'm4a']
}

/**
 * Reads a file into a `data:` address. Howler would ask for it by itself, but falls back to an audio
 * element when that fails, says `loaded`, and stays silent; and this way a policy needs no more than
 * `connect-src 'self'`.
 */
export async function readFile(
  encoding: keyof SoundFiles,
  address: string,
): Promise<Result<string, SoundFault>> {
  if (address.startsWith('data:')) return ok(address)
  try {
    const answer = await fetch(address)
    if (!answer.ok) return fail({ what: 'sound', why: 'missing' })
    return ok(await asData(new Blob([await answer.arrayBuffer()], { type: `audio/${encoding}` })))
  } catch {
    return fail({ what: 'sound', why: 'missing' })
  }
}

function asData(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.onload = () => resolve(String(reader.result))
    reader.onerror = () => reject(reader.error)
    reader.readAsDataURL(blob)
  })
}
