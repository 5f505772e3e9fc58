import type { ComponentChildren } from 'preact'
import { words } from '../../words/index.ts'

/** The ways to use the work: teach with it, put it into a page. @param children further ones */
export const UseIt = ({ children }: { children?: ComponentChildren }) => (
  <ul class="use">
    <li>
      <a href="./teach.html">{words.around.forTeachers}</a>
    </li>
    <li>
      <a href="./embed.html">{words.around.forEditors}</a>
    </li>
    {children}
  </ul>
)

/** The same below a page of its own. */
export const UseFoot = () => (
  <footer class="use-foot">
    <nav aria-label={words.around.use}>
      <UseIt />
    </nav>
  </footer>
)
