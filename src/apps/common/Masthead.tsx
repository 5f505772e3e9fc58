import type { ComponentChildren } from 'preact'
import { memo } from '../../panel/index.ts'
import type { Story } from '../../reconstruction/index.ts'
import { type LanguageHome, otherLanguages, words } from '../../words/index.ts'
import { TEST_PAGE } from './from-play.ts'
import { Menu, MenuButton } from './Menu.tsx'

/** The pages, by the name of their file without its ending. */
export type PageName =
  | 'index'
  | 'compare'
  | 'read'
  | 'about'
  | 'embed'
  | 'teach'
  | 'guide'
  | 'verify'
  | 'tellings'

interface MastheadProps {
  story: Story
  page: PageName
  /** Where the reader is, in words; on Play only. */
  position?: ComponentChildren
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

/** The pages that every page leads to: their names and addresses, and what they are called. */
const PAGES = [
  ['index', '', words.site.play],
  ['compare', 'compare.html', words.site.compare],
  ['read', 'read.html', words.site.read],
  ['lesson', TEST_PAGE, words.site.test],
  ['about', 'about.html', words.site.about],
] as const

const Pages = memo(({ page }: Pick<MastheadProps, 'page'>) => (
  <nav class="masthead-pages" aria-label={words.site.pages}>
    <ul>
      {otherLanguages
        ? [ways(page), inLanguages(page, otherLanguages)]
        : // Not `ways`: a site in one language is to carry no byte more.
          PAGES.map(([name, address, text]) => (
            <li key={name}>
              <a href={`./${address}`} aria-current={name === page ? 'page' : undefined}>
                {text}
              </a>
            </li>
          ))}
    </ul>
  </nav>
))

const ways = (page: PageName) =>
  PAGES.map(([name, address, text]) => (
    <li key={name}>
      <a href={`./${address}`} aria-current={name === page ? 'page' : undefined}>
        {text}
      </a>
    </li>
  ))

/** The ways to the same page in other languages. */
const inLanguages = (page: PageName, homes: readonly LanguageHome[]) =>
  homes.map(({ language, name, home }) => (
    <li key={language}>
      <a href={home + fileOf(page)} hreflang={language} lang={language}>
        {name}
      </a>
    </li>
  ))

/** The file of a page, as its folder has it. */
const fileOf = (page: PageName): string => (page === 'index' ? '' : `${page}.html`)
