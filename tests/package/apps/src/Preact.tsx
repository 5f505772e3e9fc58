/** @jsxImportSource preact */
import 'readout-player/preact'

/** Typed alone: Preact renders as React does. */
export const App = ({ src }: { src: string }) => (
  <readout-player src={src} line={undefined} onreadout-line={({ detail }) => detail.line.trim()} />
)
