import type { Platform, PlatformState } from '../../../lesson/platforms/index.ts'
import { platformWords as say } from '../../../words/platform/index.ts'

/** How the report to the platform stands, and what can be done about it. */
export function PlatformStatus({ platform }: { platform: Platform }) {
  const { value } = platform.state
  return (
    <div class="platform" role="status">
      <p class="plain">{wordsOf(value)}</p>
      <div class="lesson-buttons">
        {(value.state === 'waiting' || value.state === 'lost') && (
          <button type="button" class="lesson-button" onClick={() => platform.retry()}>
            {say.retry}
          </button>
        )}
        {value.state !== 'closed' && (
          <button
            type="button"
            class="lesson-button lesson-button-main"
            onClick={() => platform.close()}
          >
            {say.finish}
          </button>
        )}
      </div>
    </div>
  )
}

function wordsOf(value: PlatformState): string {
  switch (value.state) {
    case 'sent':
      return value.answers ? say.sent : say.resultSent
    case 'sending':
      return say.sending
    case 'closed':
      return say.finished
    case 'waiting':
      return say.waiting(value)
    case 'lost':
      return say.lost(value)
    case 'finished-before':
      return `${say.finishedBefore.what} ${say.finishedBefore.todo}`
  }
}

/** What is said where a platform launched the lesson and does not answer. */
export const PlatformSilent = () => (
  <div class="platform">
    <p class="plain">
      {say.silent.what} {say.silent.todo}
    </p>
  </div>
)
