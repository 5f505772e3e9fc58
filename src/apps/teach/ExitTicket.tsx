import { teachWords } from '../../words/teach/index.ts'

/** What each pupil writes down before leaving: prompts, with room to write. */
export const ExitTicket = ({ texts }: { texts: readonly string[] }) => (
  <section class="exit-ticket">
    <p class="paper-head">
      <b>{teachWords.exit.name}</b>
    </p>
    <ol>
      {texts.map((text) => (
        <li key={text}>
          {text}
          <span class="paper-rule" />
        </li>
      ))}
    </ol>
  </section>
)
