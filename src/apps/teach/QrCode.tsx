import { encode } from 'uqr'
import { teachWords } from '../../words/teach/index.ts'

/** White round the code, in its own squares: what readers need (ISO 18004). */
const BORDER = 4

/** An address as a QR code, dark on white in every theme, or nothing where it is too long for one. */
export function QrCode({ link }: { link: string }) {
  const code = codeOf(link)
  if (!code) return null
  return (
    <svg
      class="qr-code"
      viewBox={`0 0 ${code.size} ${code.size}`}
      role="img"
      aria-label={teachWords.start.code}
      shape-rendering="crispEdges"
    >
      <rect width={code.size} height={code.size} fill="#fff" />
      <path d={code.path} fill="#000" />
    </svg>
  )
}

function codeOf(link: string): { size: number; path: string } | null {
  try {
    const { size, data } = encode(link, { ecc: 'M', border: BORDER })
    const path = data
      .flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : '')))
      .join('')
    return { size, path }
  } catch {
    return null
  }
}
