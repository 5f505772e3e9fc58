/** Types of the `<readout-player>` element, for pages that are written in TypeScript. */

export type ReadoutMode = 'play' | 'read' | 'compare' | 'teach'
export type ReadoutTheme = 'light' | 'dark'

export interface ReadoutReadyDetail {
  readonly story: string
  readonly version: string
  readonly title: string
  /** What the words are: "Reconstructed. No transcript has been published." */
  readonly label: string
}

export interface ReadoutLineDetail {
  /** The line's id. */
  readonly line: string
  /** Its number among the lines of the event, from 1; 0 where it is none of them. */
  readonly number: number
  readonly count: number
}

export interface ReadoutChoiceDetail {
  readonly choice: string
  /** The line after which it was taken. */
  readonly line: string
}

export interface ReadoutResultDetail {
  readonly of: 'play' | 'lesson'
  readonly done: number
  readonly count: number
}

export interface ReadoutErrorDetail {
  readonly what: string
  readonly where: string
}

export interface ReadoutEventMap {
  'readout-ready': CustomEvent<ReadoutReadyDetail>
  'readout-line': CustomEvent<ReadoutLineDetail>
  'readout-choice': CustomEvent<ReadoutChoiceDetail>
  'readout-result': CustomEvent<ReadoutResultDetail>
  'readout-error': CustomEvent<ReadoutErrorDetail>
}

/** An embedded player. Every property stands for the attribute of its name. */
export interface ReadoutPlayerElement extends HTMLElement {
  /** The player's folder, as an address; `null` takes the one that the snippet or the script is of. */
  src: string | null
  story: string | null
  line: string | null
  mode: ReadoutMode
  theme: ReadoutTheme | null
  /** Mask strong language. */
  clean: boolean
  sound: boolean
  /** A fixed height in CSS px; `null` lets the height follow the width. */
  height: number | null
  /** The line that the reader has reached, by id; `null` before the player has come. */
  readonly currentLine: string | null
  /** Each begins first, if the reader has not. */
  next(): void
  back(): void
  /** @param line an id; a line that is not there is told as an error, and the reader stays. */
  goto(line: string): void
}

declare global {
  // They bubble, out of shadow trees too: any element may hear them.
  interface HTMLElementEventMap extends ReadoutEventMap {}
  interface HTMLElementTagNameMap {
    'readout-player': ReadoutPlayerElement
  }
}
