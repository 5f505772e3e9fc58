import { playerElement } from './player.ts'

const NAME = 'readout-player'

const here = import.meta.url

// A page may hold this script twice, or in two versions: the first stays.
if (!customElements.get(NAME)) customElements.define(NAME, playerElement(new URL('.', here).href))
