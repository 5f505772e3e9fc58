import type { Picture } from './picture.ts'

/**
 * Whether a picture that was shown for one line may stay for another until that one's own is printed:
 * only where it shows no grade that the other's does not. One whose grades were withheld shows
 * none.
 */
export function mayStandFor(shown: Picture, wanted: Picture): boolean {
  if (shown.scene !== wanted.scene || shown.plates.length !== wanted.plates.length) return false
  if (shown.plates.every(({ screen }) => screen === 'neutral')) return true
  const samePlates = shown.plates.every((plate, place) => {
    const other = wanted.plates[place]
    return plate.party === other?.party && plate.screen === other.screen
  })
  return samePlates && shown.wire?.noise === wanted.wire?.noise
}
