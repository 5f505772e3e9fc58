import { type Content, decode } from './decode.ts'
import type { EncodingFault } from './fault.ts'

/** The files of a folder, decoded. */
export interface DecodedFiles {
  readonly texts: ReadonlyMap<string, string>
  /** The names of those that could not be decoded, and so have no text. */
  readonly unread: ReadonlySet<string>
  readonly faults: readonly EncodingFault[]
}

/** Decodes every file of a folder. */
export function decodeFiles(files: ReadonlyMap<string, Content>): DecodedFiles {
  const texts = new Map<string, string>()
  const unread = new Set<string>()
  const faults: EncodingFault[] = []
  for (const [name, content] of files) {
    const decoded = decode(name, content)
    faults.push(...decoded.faults)
    if (decoded.text === null) unread.add(name)
    else texts.set(name, decoded.text)
  }
  return { texts, unread, faults }
}
