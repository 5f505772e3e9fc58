import { embedWords as say } from '../../words/index.ts'
import { type Card, shownCard } from '../card.ts'
import { verifyPage } from '../verify-page.ts'
import { correctionsOf } from './corrections.ts'
import { type Asked, buildFacade, type Facade } from './facade.ts'
import { pagesOf } from './home.ts'
import { dress, hasAddress, hasParts, hideMissingPicture, isOwn, ownFacade } from './own.ts'
import { fetchCard, type NoCard } from './read-card.ts'
import { CSS, LATER_CSS } from './style.ts'

const sheets = new Map<string, CSSStyleSheet>()

/** One sheet for all players of a page. */
function sheetOf(css: string): CSSStyleSheet {
  const sheet = sheets.get(css) ?? new CSSStyleSheet()
  if (!sheets.has(css)) sheet.replaceSync(css)
  sheets.set(css, sheet)
  return sheet
}

/** What the front asks of the player that it stands in. */
export interface FrontAsks {
  /** The reader pressed its button. */
  begin(): void
  /** Something is missing: what, in words, and where (`line`, `story`, `src`, `away`). */
  fail(what: string, where: NoCard | 'src'): void
}

/** Everything that a card is fetched by. */
const keyOf = ({ home, line, options }: Asked): string =>
  JSON.stringify([home, line, options.story])

/** What stands before the frame: the snippet's own parts, or a façade with a card that was fetched. */
export class Front {
  readonly #host: HTMLElement
  readonly #asks: FrontAsks
  #asked: Asked | null = null
  #facade: Facade | null = null
  /** Whether the façade is the snippet's own parts. */
  #own = false
  /** As it was fetched for what is asked, whatever of it may be shown. */
  #card: Card | null = null
  /** Whether nothing that is asked for is there: it is not asked for again. */
  #missing = false
  #near = false
  /** What is missing, in words, and whether there is nothing to play. */
  #lack = { text: '', hopeless: false }
  #translated = false
  /** What was corrected since the words in the tag were pasted. */
  #corrected = ''
  #loading = false
  #fetching: AbortController | null = null
  #paper: HTMLElement | null = null

  constructor(host: HTMLElement, asks: FrontAsks) {
    this.#host = host
    this.#asks = asks
  }

  /** Whether a snippet's own parts, as they stand now, are of the very line that is asked for. */
  get keepsOwn(): boolean {
    return this.#asked !== null && isOwn(this.#host, this.#asked)
  }

  /**
   * Shows what is asked: a snippet's own parts as they were copied where they are of that line, since
   * nothing need be built or asked for; else a card, once the element is near; until then no other's.
   */
  show(asked: Asked): void {
    if (!this.#asked || keyOf(asked) !== keyOf(this.#asked)) {
      this.stop()
      this.reason('', false)
      this.#card = null
      this.#missing = false
    }
    this.#asked = asked
    this.#correct()
    const own = isOwn(this.#host, asked)
    if (own !== this.#own) this.#leave()
    this.#own = own
    if (own) {
      dress(this.#host)
      hideMissingPicture(this.#host)
      if (this.#host.shadowRoot) this.stand()
      return
    }
    this.stand()
    this.#paint(asked)
    if (asked.home === null) this.#miss(say.whose, 'src')
    else if (this.#near) void this.#fetch(asked)
  }

  /** The reader has come near: words that are not here are fetched from now on. */
  near(): void {
    this.#near = true
    this.#correct()
    if (this.#asked && !this.#own) void this.#fetch(this.#asked)
  }

  /** Builds what stands before the frame; with it comes the shadow root, which a snippet can do without. */
  stand(): Facade {
    if (this.#facade) return this.#facade
    const root = this.#host.shadowRoot ?? this.#host.attachShadow({ mode: 'open' })
    const facade = this.#own ? ownFacade(this.#host) : buildFacade(this.#asks.begin)
    if (root.adoptedStyleSheets.length === 0) root.adoptedStyleSheets = [sheetOf(CSS)]
    root.prepend(facade.element)
    facade.busy(this.#loading)
    this.#facade = facade
    this.#say()
    return facade
  }

  /** The looks of what not every page comes to see. */
  dressLater(): void {
    const { shadowRoot } = this.#host
    if (shadowRoot) shadowRoot.adoptedStyleSheets = [sheetOf(CSS), sheetOf(LATER_CSS)]
  }

  /** Puts the line's address where paper has it, since nobody can press "Play" there. */
  print(printing: boolean): void {
    if (!this.#asked || this.#asked.home === null) return
    if (!printing) {
      this.#facade?.print(false)
      return
    }
    const { home, line } = this.#asked
    this.stand().print(true)
    this.dressLater()
    // A snippet made with a whole address says it itself.
    if (this.#own && hasAddress(this.#host)) return
    this.#paper ??= document.createElement('p')
    this.#paper.className = 'paper'
    this.#paper.textContent = pagesOf(home) + (line === null ? '' : `#line=${line}`)
    this.#facade?.element.after(this.#paper)
  }

  /** Whether the frame is on its way. */
  busy(loading: boolean): void {
    this.#loading = loading
    this.#facade?.busy(loading)
  }

  /** Says why something is missing; an empty reason takes it back. @param hopeless nothing to play */
  reason(text: string, hopeless: boolean): void {
    this.#lack = { text, hopeless }
    if (text) this.stand()
    this.#say()
  }

  /** Says that a translator has changed the words, or takes it back. */
  translated(translated: boolean): void {
    this.#translated = translated
    if (translated) this.stand()
    this.#say()
  }

  /** Asks what was corrected of the words that the page holds; a card of the floating copy is as it is now. */
  #correct(): void {
    const asked = this.#asked
    const text = this.#host.textContent?.trim() ?? ''
    if (!this.#near || !asked?.home) return
    const pages = pagesOf(asked.home)
    if (!text && pages === asked.home) return
    const { line } = asked
    void correctionsOf({ pages, line, text }).then((said) => {
      if (asked !== this.#asked || said === this.#corrected) return
      this.#corrected = said
      this.stand()
      this.#say()
    })
  }

  #say(): void {
    const { text, hopeless } = this.#lack
    const said = [this.#translated && say.translated, this.#corrected, text]
      .filter(Boolean)
      .join(' ')
    this.#facade?.reason(said, hopeless)
    if (said) this.dressLater()
  }

  /** Makes way for the frame, or comes back. */
  toggle(gone: boolean): void {
    if (gone) this.stand().element.dataset.gone = ''
    else this.#facade?.element.removeAttribute('data-gone')
  }

  /** Waits for nothing any more. */
  stop(): void {
    this.#fetching?.abort()
    this.#fetching = null
  }

  async #fetch(asked: Asked): Promise<void> {
    const { home, line, options } = asked
    if (this.#card || this.#missing || this.#fetching || home === null) return
    const fetching = new AbortController()
    this.#fetching = fetching
    const card = await fetchCard(home, line, options.story, fetching.signal)
    if (fetching.signal.aborted) return
    this.#fetching = null
    this.dressLater()
    if (typeof card === 'string') {
      this.#miss(whyNone(card, asked), card)
      return
    }
    this.#card = card
    if (this.#asked && !this.#own) this.#paint(this.#asked)
  }

  /** Shows what is here of what is asked, as the options have it now. */
  #paint({ home, options, trusted }: Asked): void {
    const card = this.#card && shownCard(this.#card, options)
    const poster = card?.poster ? home + card.poster : null
    const page = home === null || (trusted && hasWords(this.#host))
    this.stand().show({
      card,
      page,
      mode: options,
      poster,
      verify: verifyPage(pagesOf(home ?? '')),
    })
  }

  #miss(what: string, where: NoCard | 'src'): void {
    if (this.#missing) return
    // What only could not be had may come the next time.
    this.#missing = where !== 'away'
    this.#asks.fail(what, where)
  }

  #leave(): void {
    this.#facade?.busy(false)
    this.#facade?.reason('', false)
    this.#facade?.element.remove()
    this.#facade = null
  }
}

/** Whether the page put words of its own into the tag, and no snippet. */
const hasWords = (host: Element): boolean => host.childElementCount > 0 && !hasParts(host)

function whyNone(missing: NoCard, { line, options }: Asked): string {
  if (missing === 'line') return say.noLine(line ?? '')
  return missing === 'story' ? say.noStory(options.story ?? '') : say.away
}
