import { type PlayerClass, playerElement } from './player.ts'

const NAME = 'readout-player'

const base = new URL(/* @vite-ignore */ '.', import.meta.url).href

const isPlayer = (known: unknown): known is PlayerClass =>
  typeof known === 'function' && 'join' in known && typeof known.join === 'function'

// A page may hold this script twice, pinned, or of another publisher: the first serves all elements,
// each from its own snippet's player.
const known: unknown = customElements.get(NAME)
if (known === undefined) customElements.define(NAME, playerElement(base))
else if (isPlayer(known)) known.join(base)
