import { STILL_SIZES } from './still-sizes.ts'

/** What is shown of a small still, in CSS px, from its top: of one plate of two. Style sheets crop it. */
export const SMALL_STILL = {
  width: STILL_SIZES.pair.small.width,
  height: STILL_SIZES.pair.small.visible,
}

/**
 * The same still in small, for plates up to 320 px wide: its dots scale with the plate there, so that
 * its upper part may be shown at any such size.
 * @param address of a still of any size
 */
export const smallStill = (address: string): string =>
  address.replace(/(\.narrow)?\.webp$/, '.small.webp')
