import { useEffect, useRef, useState } from 'react'
import type { ReadoutEventMap } from 'readout-player/react'
import 'readout-player/react'

interface AppProps {
  src: string
  html: string
}

/** React 18 hears no events of an element's own, and writes every prop as an attribute. */
export function App({ src, html }: AppProps) {
  const own = useRef<HTMLElementTagNameMap['readout-player']>(null)
  const [line, setLine] = useState<string | undefined>(undefined)
  const [told, setTold] = useState('')
  useEffect(() => {
    const tell = ({ detail }: ReadoutEventMap['readout-line']) => setTold(detail.line)
    const player = own.current
    player?.addEventListener('readout-line', tell)
    return () => player?.removeEventListener('readout-line', tell)
  }, [])
  return (
    <main>
      <div id="rendered" suppressHydrationWarning dangerouslySetInnerHTML={{ __html: html }} />
      <readout-player
        id="own"
        ref={own}
        src={src}
        line={line}
        theme={undefined}
        clean={false}
        height={undefined}
      />
      <button type="button" onClick={() => setLine('no-rockets')}>
        Another line
      </button>
      <output>{told}</output>
    </main>
  )
}
