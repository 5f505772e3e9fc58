import { playerElement } from './player.ts'

const NAME = 'readout-player'

// A page may hold this script twice, or in two versions: the first stays.
if (!customElements.get(NAME))
  customElements.define(NAME, playerElement(new URL('.', import.meta.url).href))
