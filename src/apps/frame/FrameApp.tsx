import type { ComponentChildren } from 'preact'
import { type Mode, verifyPage } from '../../embed/index.ts'
import { Compare, ReadPage } from '../../panel/index.ts'
import type { Player } from '../../player/index.ts'
import { type Bundle, linesOf, type Story, shownDigest } from '../../reconstruction/index.ts'
import { addressOf } from '../../runtime/address/index.ts'
import { labelOf, words } from '../../words/index.ts'
import { Menu, TEST_PAGE } from '../common/index.ts'
import { OpenButtons, Opening, PlayBody, type PlayScreenProps } from '../play/index.ts'

interface FrameAppProps extends PlayScreenProps {
  mode: Exclude<Mode, 'teach'>
  /** The folder of the pages, with a slash at the end: a pinned frame lies elsewhere. */
  home?: string
  /** Whose copy it is, in a few words; empty where the page says it elsewhere. */
  publisher?: string
  /** The page holds the other pages too, below the play. */
  whole?: boolean
}

/** Where the end leads from a frame: to the pages themselves. */
const outside = (home: string) => [
  { href: home, text: words.framed.whole },
  { href: `${home}tellings.html`, text: words.end.tellings },
  { href: `${home}compare.html`, text: words.end.compare },
  { href: home + TEST_PAGE, text: words.end.test },
  { href: `${home}about.html`, text: words.site.about },
]

/** Where it leads in a page that holds them all. */
const INSIDE = [
  { href: '#compare', text: words.end.compare },
  { href: '#read', text: words.site.read },
  { href: '#about', text: words.site.about },
]

/** What a frame in somebody's page holds: title and label, then the mode that the snippet asked for. */
export function FrameApp({
  mode,
  home = './',
  publisher = '',
  whole = false,
  ...screen
}: FrameAppProps) {
  const { player, ui, deferred } = screen
  const { bundle } = player.work
  const { story } = bundle
  const copy = (
    <Copy bundle={bundle} publisher={publisher} verify={whole ? null : verifyPage(home)} />
  )
  if (ui.entrance.value !== null) {
    if (ui.entrance.value === 'key' && deferred) return <deferred.FirstKey />
    return <Opening {...screen} bundle={bundle} home={home} />
  }
  return (
    <>
      <FrameHead story={story} home={whole ? '#read' : home}>
        {mode === 'play' && (
          <Menu>
            <OpenButtons open={ui.open.value} onOpen={ui.toggle} />
          </Menu>
        )}
      </FrameHead>
      {mode === 'play' ? (
        <PlayBody {...screen} whereNext={whole ? INSIDE : outside(home)} foot={copy} />
      ) : (
        <Page player={player} mode={mode} foot={copy} />
      )}
      {!whole && <PaperAddress player={player} home={home} mode={mode} />}
    </>
  )
}

interface FrameHeadProps {
  story: Story
  /** Where the title leads. */
  home: string
  children?: ComponentChildren
}

/** The title, and what can be opened. */
export const FrameHead = ({ story, home, children }: FrameHeadProps) => (
  <header class="frame-head">
    <h1 class="frame-title">
      <a href={home} lang={story.language}>
        {story.title}
      </a>
    </h1>
    {children}
  </header>
)

type PaperAddressProps = Required<Pick<FrameAppProps, 'player' | 'mode' | 'home'>>

/** On paper nothing leads anywhere: there the address of what is shown stands in words. */
function PaperAddress({ player, mode, home }: PaperAddressProps) {
  const pages = {
    play: addressOf(player.view.value.line.id),
    read: 'read.html',
    compare: 'compare.html',
  }
  return <p class="paper-address">{new URL(home + pages[mode], document.baseURI).href}</p>
}

interface CopyProps {
  bundle: Bundle
  publisher: string
  /** Where a copy is compared; `null` in a file that has no pages beside it. */
  verify: string | null
}

/** Whose copy this is, and by what it is told from the original. */
function Copy({ bundle: { digest, story }, publisher, verify }: CopyProps) {
  if (digest === undefined) return null
  const said = [publisher, words.about.version(story.version), words.digest.is(shownDigest(digest))]
  return (
    <p class="digest">
      {said.filter(Boolean).join(' · ')}
      {verify !== null && (
        <>
          {' '}
          · <a href={verify}>{words.embed.verify}</a>
        </>
      )}
    </p>
  )
}

interface PageViewProps {
  player: Player
  mode: Exclude<Mode, 'play' | 'teach'>
  foot: ComponentChildren
}

function Page({ player, mode, foot }: PageViewProps) {
  const { bundle } = player.work
  const { clean } = player.state.value
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <main class="frame-page" tabIndex={0} data-scrolls>
      <p class="frame-label">
        <span class="label">{labelOf(bundle.story)}</span>{' '}
        <span lang={bundle.story.language}>{bundle.story.author?.tells}</span>
      </p>
      {mode === 'read' ? (
        <ReadPage work={bundle} lines={linesOf(bundle)} clean={clean} />
      ) : (
        <Compare work={bundle} lines={linesOf(bundle)} clean={clean} />
      )}
      {foot}
    </main>
  )
}
