import { Parser } from 'htmlparser2'

/** What a picture of ours says of itself, in its metadata (XMP). */
export interface PictureText {
  readonly digest: string
  readonly line: string
  readonly description: string
}

/** The names of our own fields. */
const NAMESPACE = 'https://github.com/readout/ns/1.0/'

const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;')

/** The same as an XMP packet (ISO 16684-1), which every kind of picture can hold. */
export const packetOf = ({ digest, line, description }: PictureText): string =>
  `<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:readout="${NAMESPACE}" readout:digest="${escaped(digest)}" readout:line="${escaped(line)}"><dc:description><rdf:Alt><rdf:li xml:lang="x-default">${escaped(description)}</rdf:li></rdf:Alt></dc:description></rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="r"?>`

/** Reads it from a picture's bytes, of whatever kind; `null` where none stands there. Never throws. */
export function readPicture(bytes: Uint8Array): PictureText | null {
  const text = new TextDecoder().decode(bytes)
  const start = text.indexOf('<x:xmpmeta')
  const end = text.indexOf('</x:xmpmeta>', start)
  if (start === -1 || end === -1) return null
  let digest = ''
  let line = ''
  let description = ''
  const parser = new Parser(
    {
      onopentag(_, attributes) {
        digest ||= attributes['readout:digest'] ?? ''
        line ||= attributes['readout:line'] ?? ''
      },
      ontext(piece) {
        description += piece
      },
    },
    { xmlMode: true },
  )
  parser.end(text.slice(start, end))
  return digest === '' ? null : { digest, line, description: description.trim() }
}
