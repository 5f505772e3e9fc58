import { words } from '../../words/index.ts'

interface InsteadProps {
  what: string
  title: string
  home: string
}

/** What a frame shows instead of a story that is not here: why, and what is. */
export const Instead = ({ what, title, home }: InsteadProps) => (
  <main class="frame-instead">
    <p>{what}</p>
    <p>
      {words.framed.hereIs} <a href={home}>{title}</a>
    </p>
  </main>
)
