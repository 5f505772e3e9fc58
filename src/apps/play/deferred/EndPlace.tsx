import { EndScreen, type Guesses, Outward, originalAddress } from '../../../panel/index.ts'
import { type Player, pictureOf } from '../../../player/index.ts'
import { type Bundle, exchangeOf } from '../../../reconstruction/index.ts'
import { addressOf } from '../../../runtime/address/index.ts'
import { tellerOf, words } from '../../../words/index.ts'
import { Diptych, type Stills, TEST_PAGE } from '../../common/index.ts'
import type { WayOn } from '../deferred-parts.ts'
import type { UiState } from '../ui-state.ts'

interface EndPlaceProps {
  player: Player
  ui: Pick<UiState, 'toggle'>
  stills: Stills
  clean: boolean
  /** Where it leads, where it is not to the pages beside this one. */
  whereNext?: readonly WayOn[] | undefined
  guesses?: Guesses
}

/** The pages beside this one that one can go on with. */
const PAGES: readonly WayOn[] = [
  { href: './tellings.html', text: words.end.tellings },
  { href: './compare.html', text: words.end.compare },
  { href: `./${TEST_PAGE}`, text: words.end.test },
  { href: './teach.html', text: words.end.teach },
  { href: './embed.html', text: words.end.embed },
]

/** The end screen, in the place of the picture. */
export function EndPlace({ player, ui, stills, clean, whereNext = PAGES, guesses }: EndPlaceProps) {
  const { bundle } = player.work
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <div class="end-place" tabIndex={0} data-scrolls>
      <EndScreen
        work={bundle}
        clean={clean}
        lines={exchangeOf(bundle)}
        hrefOf={addressOf}
        onGoTo={player.goTo}
        picture={(line) => (
          <Diptych picture={pictureOf(bundle, line, { withheld: false })} stills={stills} />
        )}
        guesses={guesses}
      >
        <WaysOn bundle={bundle} ways={whereNext} onShare={() => ui.toggle('share')} />
      </EndScreen>
    </div>
  )
}

interface WaysOnProps {
  bundle: Bundle
  ways: readonly WayOn[]
  onShare: () => void
}

/** What one can do next: share it, go on with it, read where it is from. */
function WaysOn({ bundle, ways, onShare }: WaysOnProps) {
  const id = toldWholeIn(bundle)
  const source = id === undefined ? undefined : bundle.sources[id]
  const address = source && originalAddress(source)
  return (
    <nav class="next" aria-label={words.end.next}>
      <ul>
        <li data-needs-script>
          <button type="button" onClick={onShare}>
            {words.controls.share}
          </button>
        </li>
        {ways.map(({ href, text }) => (
          <li key={href}>
            <a href={href}>{text}</a>
          </li>
        ))}
        {id !== undefined && address && (
          <li>
            <Outward href={address}>
              {words.end.source(tellerOf([{ source: id }], bundle).work)}
            </Outward>
          </li>
        )}
      </ul>
    </nav>
  )
}

/** Where the words of the event stand: its paragraph's source, or its author's. */
const toldWholeIn = ({ story }: Bundle): string | undefined =>
  story.event.paragraph?.source ?? story.author?.source
