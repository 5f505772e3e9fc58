import { NAME, playerElement } from '../element/player.ts'

// Of no player: where a bundler puts this says nothing, so that each element needs a `src`. Another copy
// of the class, of this package or of a player's own script, serves as well.
if (!customElements.get(NAME)) customElements.define(NAME, playerElement([]))
