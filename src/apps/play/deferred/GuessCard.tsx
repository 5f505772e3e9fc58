import { Choices } from '../../../panel/index.ts'
import { words } from '../../../words/index.ts'
import type { Guesses } from './guess.ts'

/** What the reader answered, in words. */
export const Said = ({ said }: { said: string | null }) =>
  said === null ? null : <span class="guess-said">{words.guess.said(said)}</span>

/** The question at a line whose plates have not resolved yet. */
export const GuessCard = ({ guess }: { guess: Guesses }) => (
  <section class="guess" aria-labelledby="guess-question">
    <h2 class="guess-question" id="guess-question">
      {words.choices.guess}
    </h2>
    <Choices name={words.choices.guess} choices={guess.options.value} onChoose={guess.answer} />
    <p class="guess-note">{words.guess.note}</p>
  </section>
)
