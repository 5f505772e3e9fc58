import { Story } from 'inkjs'
import { LINE_TIMEOUT } from './limits.ts'

/**
 * An ink story that always comes back. Ink bounds only what is asked for in so many words; its own
 * start, which runs the script's declarations, would hang on a corrupt file.
 */
export class BoundedStory extends Story {
  override ContinueInternal(limit = LINE_TIMEOUT): void {
    super.ContinueInternal(limit)
  }
}
