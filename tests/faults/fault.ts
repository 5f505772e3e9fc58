import type { Page } from '@playwright/test'
import type { Reader } from './reader.ts'

/** Something that goes wrong on purpose while somebody reads. */
export interface Fault {
  readonly name: string
  /** Whether the stage is wanted; it is slow where graphics are computed, so only where it matters. */
  readonly stage?: true
  /** Before the page is opened. */
  readonly before?: (page: Page) => Promise<unknown>
  /** At a line. */
  readonly during?: (reader: Reader) => Promise<unknown>
  /** What of it the page must say; nothing where nothing is missing. */
  readonly told?: RegExp
  /**
   * What is left where the play cannot go on: the whole as text, at the line that the address names;
   * or, where no script is left to go there, the text from its beginning.
   */
  readonly leaves?: 'text at the line' | 'text'
}
