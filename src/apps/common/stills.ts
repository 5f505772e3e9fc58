import { signal } from '@preact/signals-core'
import type { Picture, Plate } from '../../player/index.ts'

/** The pictures that were printed at build, for where nothing prints now. */
export interface Stills {
  /** The printed plates of a picture, left to right, or `null` unless all of it is here. */
  of(picture: Picture): PrintedPicture | null
  /** Takes a still out that did not load. */
  drop(address: string): void
}

/** Addresses of what a picture is put together from, as seen from the page. */
export interface PrintedPicture {
  readonly plates: readonly PrintedPlate[]
  /** The wire by its noise, without a voice; `null` where there is none. */
  readonly wire: string | null
}

/** One plate, at the sizes it was printed in: dots are never shown smaller than they are. */
export interface PrintedPlate {
  readonly wide: string
  readonly narrow: string
}

/** Where the narrow stills are taken: as the style sheets turn, by the size of letters. */
export const NARROW = '(width < 47.5rem) or (height < 30rem)'

/** A still is named for all that its print depends on, but the story. */
export const plateName = ({ art, attitude, screen, party }: Plate): string =>
  [art, attitude, screen, ...(party === null ? [] : [party])].join('.')

/** The name of a printed wire. @param noise 0 to 1. */
export const wireName = (noise: number): string => `wire.${Math.round(noise * 100)}`

/** More plates than this to a picture are not laid side by side as stills. */
const MOST_PLATES = 2

/** @param folder where the stills lie, as seen from the page; then the names of those there are. */
export function stillsNamed([folder = '', ...names]: readonly string[]): Stills {
  const there = signal<ReadonlySet<string>>(new Set(names))
  return {
    of({ plates, wire }) {
      const needed = plates.map(plateName)
      const wireNeeded = wire && wireName(wire.noise)
      const all = [...needed, ...(wireNeeded ? [wireNeeded] : [])]
      const { value } = there
      if (plates.length > MOST_PLATES || !all.every((name) => value.has(name))) return null
      return {
        plates: needed.map((name) => ({
          wide: `${folder}${name}.webp`,
          narrow: `${folder}${name}.narrow.webp`,
        })),
        wire: wireNeeded && `${folder}${wireNeeded}.svg`,
      }
    },
    drop(address) {
      const file = address.split('/').at(-1) ?? ''
      const name = file.replace(/(\.narrow)?\.(webp|svg)$/, '')
      there.value = new Set([...there.peek()].filter((one) => one !== name))
    },
  }
}

/** Where nothing was printed. */
export const NO_STILLS: Stills = { of: () => null, drop: () => undefined }

/** What the page's head says was printed for it: where that lies, and its names. */
export const printedForPage = (): readonly string[] => {
  const meta = document.querySelector('meta[name="stills"]')
  return (meta?.getAttribute('content') ?? '').split(' ').filter(Boolean)
}

/** The stills that were printed for the page. */
export const stillsInPage = (): Stills => stillsNamed(printedForPage())
