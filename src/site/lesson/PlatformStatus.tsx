import type { Reporter } from '../../lesson/platforms/index.ts'
import { platformWords as say } from '../../words/platform/index.ts'

/** How the report to the platform stands, and what can be done about it. */
export function PlatformStatus({ reporter }: { reporter: Reporter }) {
  const status = reporter.status.value
  return (
    <div class="platform" role="status">
      <p class="plain">{wordsOf(reporter)}</p>
      <div class="lesson-acts">
        {(status.state === 'waiting' || status.state === 'lost') && (
          <button type="button" class="lesson-button" onClick={() => reporter.retry()}>
            {say.retry}
          </button>
        )}
        {status.state !== 'closed' && status.state !== 'no-launch' && (
          <button
            type="button"
            class="lesson-button lesson-button-main"
            onClick={() => reporter.close()}
          >
            {say.finish}
          </button>
        )}
      </div>
    </div>
  )
}

function wordsOf({ status }: Reporter): string {
  const { value } = status
  switch (value.state) {
    case 'sent':
      return say.sent
    case 'sending':
      return say.sending
    case 'closed':
      return say.finished
    case 'waiting':
      return say.waiting(value.count)
    case 'lost':
      return say.lost(value.count)
    case 'no-launch':
      return say.noLaunch
  }
}
