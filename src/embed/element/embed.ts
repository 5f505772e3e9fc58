import { NAME, playerElement } from './player.ts'

const base = new URL(/* @vite-ignore */ '.', import.meta.url).href

// A page may hold this script twice, pinned, or of another publisher: the first serves all elements,
// each from its own snippet's player.
const known = customElements.get(NAME)
if (!known) customElements.define(NAME, playerElement([base]))
else if ('join' in known && typeof known.join === 'function') known.join(base)
