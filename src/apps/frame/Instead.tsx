import { words } from '../../words/index.ts'

interface InsteadProps {
  /** What the words would have been: "Reconstructed. No transcript has been published." */
  label: string
  /** Why the play is not shown. */
  what: string
  /** The folder of the pages, with a slash at the end. */
  home: string
  /** The line that was asked for, where its own page may have it. */
  line: string | null
}

/** What a frame shows instead of a line that it cannot show: why, and where to find what there is. */
export const Instead = ({ label, what, home, line }: InsteadProps) => (
  <>
    <p class="label">{label}</p>
    <p role="alert">{what}</p>
    {line && (
      <p>
        <a href={`${home}lines/${line}.html`}>{words.framed.lineAsText}</a>
      </p>
    )}
    <p>
      <a href={home}>{words.framed.whole}</a>
    </p>
  </>
)
