import { embedWords as say } from '../../words/index.ts'
import { type Card, shownCard } from '../card.ts'
import { buildFacade, type Facade } from './facade.ts'
import { dress, hasParts, hideMissingPicture, type OwnParts, ownFacade, readOwn } from './own.ts'
import { fetchCard, type NoCard } from './read-card.ts'
import { optionsOf } from './reflecting.ts'
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
  /** Something is missing: what, in words, and where. */
  fail(what: string, where: string): void
}

/** What stands before the frame: the snippet's own parts, or a façade with a card that was fetched. */
export class Front {
  readonly #host: HTMLElement
  readonly #base: string
  readonly #asks: FrontAsks
  /** The snippet's own parts, while they are what is to be shown. */
  #own: OwnParts | null = null
  #facade: Facade | null = null
  /** As it was fetched, whatever of it may be shown. */
  #card: Card | null = null
  #shown = false
  #loading = false
  #fetching: AbortController | null = null

  /** @param base the player's folder, with a slash at the end */
  constructor(host: HTMLElement, base: string, asks: FrontAsks) {
    this.#host = host
    this.#base = base
    this.#asks = asks
  }

  /** Whether it shows a line, or is about to. */
  get shown(): boolean {
    return this.#shown
  }

  /** Whether a snippet's own parts are what it shows. */
  get keepsOwn(): boolean {
    return this.#own !== null
  }

  /** What the line's story is called and how it is labelled, as far as that is known. */
  get names(): { readonly title?: string; readonly label?: string } {
    return this.#own ?? this.#card ?? {}
  }

  /**
   * Leaves a snippet as it was copied, since nothing need be built or asked for to show it.
   * @param reached the line that was reached in the frame
   * @returns whether there is such a snippet, of that line
   */
  keepOwn(reached: string | null): boolean {
    this.#be(readOwn(this.#host, reached))
    if (!this.#own) return false
    dress(this.#host)
    hideMissingPicture(this.#host)
    if (this.#host.shadowRoot) this.stand()
    this.#shown = true
    return true
  }

  /** Builds what stands before the frame; with it comes the shadow root, which a snippet can do without. */
  stand(): Facade {
    if (this.#facade) return this.#facade
    const root = this.#host.shadowRoot ?? this.#host.attachShadow({ mode: 'open' })
    const facade = this.#own
      ? ownFacade(this.#own)
      : buildFacade(optionsOf(this.#host), this.#asks.begin)
    if (root.adoptedStyleSheets.length === 0) root.adoptedStyleSheets = [sheetOf(CSS)]
    root.prepend(facade.element)
    facade.busy(this.#loading)
    this.#facade = facade
    return facade
  }

  /** The looks of what not every page comes to see. */
  dressLater(): void {
    const { shadowRoot } = this.#host
    if (shadowRoot) shadowRoot.adoptedStyleSheets = [sheetOf(CSS), sheetOf(LATER_CSS)]
  }

  /** Whether the frame is on its way. */
  busy(loading: boolean): void {
    this.#loading = loading
    this.#facade?.busy(loading)
  }

  /** Makes way for the frame, or comes back. */
  toggle(gone: boolean): void {
    if (gone) this.stand().element.dataset.gone = ''
    else this.#facade?.element.removeAttribute('data-gone')
  }

  /** Brings the words of the line that is asked for, if they are not here already. */
  async fetch(reached: string | null): Promise<void> {
    if (this.#card || this.#fetching) return
    this.#shown = true
    const options = optionsOf(this.#host)
    const line = reached ?? options.line
    const fetching = new AbortController()
    this.#fetching = fetching
    const card = await fetchCard(this.#base, line, options.story, fetching.signal)
    if (fetching.signal.aborted) return
    this.#fetching = null
    this.dressLater()
    if (typeof card === 'string') this.#asks.fail(reason(card, line, options.story), card)
    else this.#show(card)
  }

  /** Shows the words that are here as the options have them now. @returns whether any are */
  reshow(): boolean {
    if (this.#card) this.#show(this.#card)
    return this.#card !== null
  }

  /** Brings the words anew, when other ones are asked for. @param own whether the snippet's may do */
  refetch(reached: string | null, own: boolean): void {
    this.stop()
    this.#card = null
    if (own && this.keepOwn(reached)) return
    this.#be(null)
    void this.fetch(reached)
  }

  /** Waits for nothing any more. */
  stop(): void {
    this.#fetching?.abort()
    this.#fetching = null
  }

  #show(fetched: Card): void {
    this.#card = fetched
    const options = optionsOf(this.#host)
    const card = shownCard(fetched, options)
    const facade = this.stand()
    facade.reason('')
    facade.name(card, options, card.poster && this.#base + card.poster)
    if (this.#host.childElementCount === 0 || hasParts(this.#host)) facade.bring(card)
  }

  /** @param own the parts that are shown from now on, or `null` where they are not */
  #be(own: OwnParts | null): void {
    if (this.#own?.play !== own?.play) {
      this.#facade?.busy(false)
      this.#facade?.reason('')
      this.#facade?.element.remove()
      this.#facade = null
    }
    this.#own = own
  }
}

function reason(missing: NoCard, line: string | null, story: string | null): string {
  if (missing === 'line') return say.noLine(line ?? '')
  return missing === 'story' ? say.noStory(story ?? '') : say.away
}
