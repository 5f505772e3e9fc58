import { words } from '../../words/index.ts'

interface NoticeProps {
  /** What is missing, as a plain sentence. */
  what: string
  /** Where: a file, a field, a line. */
  where?: string | undefined
  /** What to do about it. */
  todo?: string | undefined
}

/** A plain message that something is missing; whatever is not missing stays beside it. */
export function Notice({ what, where, todo }: NoticeProps) {
  return (
    <div class="notice" role="alert">
      <p class="notice-what">{what}</p>
      {(where || todo) && (
        <dl>
          {where && (
            <div>
              <dt>{words.faults.where}</dt>
              <dd>{where}</dd>
            </div>
          )}
          {todo && (
            <div>
              <dt>{words.faults.todo}</dt>
              <dd>{todo}</dd>
            </div>
          )}
        </dl>
      )}
    </div>
  )
}
