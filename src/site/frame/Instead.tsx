import { words } from '../../words/index.ts'

/** What a frame shows instead of a story that is not here: why, and what is. */
export const Instead = ({ what, title }: { what: string; title: string }) => (
  <main class="frame-instead">
    <p>{what}</p>
    <p>
      {words.framed.hereIs} <a href="./">{title}</a>
    </p>
  </main>
)
