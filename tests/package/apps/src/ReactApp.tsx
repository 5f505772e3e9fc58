import { useState } from 'react'
import 'readout-player/react'

interface AppProps {
  src: string
  html: string
}

export function App({ src, html }: AppProps) {
  const [line, setLine] = useState<string | undefined>(undefined)
  const [told, setTold] = useState('')
  return (
    <main>
      <div id="rendered" suppressHydrationWarning dangerouslySetInnerHTML={{ __html: html }} />
      <readout-player
        id="own"
        src={src}
        line={line}
        theme={undefined}
        clean={false}
        height={undefined}
        onreadout-line={({ detail }) => setTold(detail.line)}
      />
      <button type="button" onClick={() => setLine('no-rockets')}>
        Another line
      </button>
      <output>{told}</output>
    </main>
  )
}
