import type { Picture } from '../../player/index.ts'
import type { Look, Surface } from '../../stage/index.ts'

/** A picture to be printed, and what is cut from it. */
export interface PrintJob {
  readonly picture: Picture
  readonly surface: Surface
  /** How much of its lower part is kept free of what matters, in CSS px. */
  readonly covered: number
  readonly cuts: readonly Cut[]
  /** The edition; by day where it is left out. */
  readonly theme?: Look['theme']
}

/** What is kept of a printed picture, in CSS px from its left. */
export interface Cut {
  readonly left: number
  readonly width: number
}

/** What the page for stills does for whoever drives it. */
export interface StillsPage {
  /** Prints a picture. Gives its cuts as data addresses. Throws when a drawing is not to be had. */
  print(job: PrintJob): Promise<string[]>
  /**
   * Puts a poster's words on the page and its picture beneath them, to be photographed.
   * @param tries its words, and then ever fewer of them: the first that there is room for are taken.
   */
  pose(tries: readonly string[], job: Omit<PrintJob, 'cuts'>): Promise<void>
  /** A wire without a voice, as an SVG. @param noise 0 to 1. */
  wire(noise: number): string
}

/** One thing that is made in one go, and the files that it makes, as seen from the site's folder. */
export type Job =
  | { readonly make: 'stills'; readonly files: readonly string[]; readonly print: PrintJob }
  | {
      readonly make: 'poster'
      readonly files: readonly string[]
      readonly html: string
      /** The same with ever fewer words, for the case that there is no room. */
      readonly shorter: readonly string[]
      readonly print: PrintJob
    }
  | { readonly make: 'wire'; readonly files: readonly string[]; readonly noise: number }
