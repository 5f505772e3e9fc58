import { Story } from 'inkjs'

/** Longest time one line may take to come, in ms: beyond it the script is taken to be endless. */
export const LINE_TIMEOUT = 1000

/**
 * An ink story that always comes back. Ink bounds only what is asked for in so many words; its own
 * start, which runs the script's declarations, would hang on a corrupt file.
 */
export class BoundedStory extends Story {
  override ContinueInternal(limit = LINE_TIMEOUT): void {
    super.ContinueInternal(limit)
  }
}
