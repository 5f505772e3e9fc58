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
  /** `text`: the player cannot come, and the whole stands as text. Else the play goes on. */
  readonly leaves?: 'text'
}
