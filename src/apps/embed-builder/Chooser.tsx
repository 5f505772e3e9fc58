import { words } from '../../words/index.ts'
import { type Choice, type ChoosableLine, KINDS } from './choice.ts'
import { PictureFile } from './PictureFile.tsx'
import { Preview } from './Preview.tsx'
import { Snippet } from './Snippet.tsx'
import { What } from './What.tsx'

interface ChooserProps {
  lines: readonly ChoosableLine[]
  choice: Choice
}

const say = words.embedPage

/** The form, the snippet, and what a reader will see. */
export function Chooser({ lines, choice }: ChooserProps) {
  return (
    <div class="chooser" data-needs-script>
      <form class="chooser-form" onSubmit={(event) => event.preventDefault()}>
        <Kinds choice={choice} />
        <What lines={lines} choice={choice} />
      </form>
      <div class="chooser-made">
        <Snippet choice={choice} />
        <Further choice={choice} />
        <section class="chooser-preview" aria-labelledby="preview-title">
          <h2 id="preview-title" class="part-head">
            {say.preview}
          </h2>
          <Preview choice={choice} />
        </section>
      </div>
    </div>
  )
}

/** What a picture needs besides, where it is posted by itself. */
function Further({ choice }: { choice: Choice }) {
  const { value: card } = choice.card
  if (choice.kind.value !== 'picture' || card === null || card === 'away') return null
  return <PictureFile choice={choice} card={card} />
}

function Kinds({ choice: { kind } }: { choice: Choice }) {
  return (
    <fieldset>
      <legend class="part-head">{say.kind}</legend>
      {KINDS.map((one) => (
        <label key={one} class="setting setting-choice">
          <input
            type="radio"
            name="kind"
            checked={kind.value === one}
            onChange={() => {
              kind.value = one
            }}
          />
          <span>
            {say.kinds[one].name}
            <small>{say.kinds[one].host}</small>
          </span>
        </label>
      ))}
    </fieldset>
  )
}
