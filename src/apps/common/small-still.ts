import { STILL_SIZES } from './still-sizes.ts'

/** The size of a small still, in CSS px: of one plate of two. */
export const SMALL_STILL = {
  width: STILL_SIZES.pair.small.width,
  height: STILL_SIZES.pair.small.height,
}

/**
 * The same still in small, for plates up to 320 px wide: its dots scale with the plate there, so that
 * it may be shown whole at any such size.
 * @param address of a still of any size
 */
export const smallStill = (address: string): string =>
  address.replace(/(\.narrow)?\.webp$/, '.small.webp')
