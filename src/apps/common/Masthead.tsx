import type { ComponentChildren } from 'preact'
import { unlessSame } from '../../panel/index.ts'
import type { Story } from '../../reconstruction/index.ts'
import { words } from '../../words/index.ts'
import { Menu, MenuButton } from './Menu.tsx'

/** The pages, by the name of their file without its ending. */
export type PageName = 'index' | 'compare' | 'read' | 'about' | 'embed' | 'teach' | 'verify'

interface MastheadProps {
  story: Story
  page: PageName
  /** Where in the event the reader is, in words; on Play only. */
  position?: string | undefined
  /** What else the page offers at its head: with the ways to the other pages, in a menu if need be. */
  children?: ComponentChildren
}

/** Title and ways to the other pages. The same on every page. */
export function Masthead({ story, page, position, children }: MastheadProps) {
  // The play has no other heading of the first level; every other page has its own.
  const Title = page === 'index' ? 'h1' : 'p'
  return (
    <header class="masthead">
      <Title class="masthead-title" lang={story.language}>
        <a href="./">{story.title}</a> <span class="masthead-subtitle">{story.subtitle}</span>
      </Title>
      {position !== undefined && <span class="masthead-position">{position}</span>}
      {children ? (
        <>
          <MenuButton />
          <Menu>
            <Pages page={page} />
            {children}
          </Menu>
        </>
      ) : (
        <Pages page={page} />
      )}
    </header>
  )
}

const Pages = unlessSame(({ page }: Pick<MastheadProps, 'page'>) => {
  const here = (name: PageName) => (name === page ? 'page' : undefined)
  return (
    <nav class="masthead-pages" aria-label={words.site.pages}>
      <ul>
        <li>
          <a href="./" aria-current={here('index')}>
            {words.site.play}
          </a>
        </li>
        <li>
          <a href="./compare.html" aria-current={here('compare')}>
            {words.site.compare}
          </a>
        </li>
        <li>
          <a href="./read.html" aria-current={here('read')}>
            {words.site.read}
          </a>
        </li>
        <li>
          <a href="./lesson.html">{words.site.test}</a>
        </li>
        <li>
          <a href="./about.html" aria-current={here('about')}>
            {words.site.about}
          </a>
        </li>
      </ul>
    </nav>
  )
})
