import { embedWords as say } from '../../words/index.ts'
import { type Card, shownCard } from '../card.ts'
import { HOST_PARAMETER } from '../host-parameter.ts'
import type { FromFrame, ToFrame } from '../messages.ts'
import { frameAddress, OPTION_NAMES } from '../options.ts'
import { SHAPE } from '../size.ts'
import { buildFacade, type Facade } from './facade.ts'
import { type FrameLink, openFrame } from './link.ts'
import { observeNear, observeStay, onceActed } from './near.ts'
import {
  asksToPlay,
  dress,
  hasParts,
  hideMissingPicture,
  type OwnParts,
  ownFacade,
  readOwn,
} from './own.ts'
import type { ReadoutPlayerElement } from './published.d.ts'
import { fetchCard } from './read-card.ts'
import { optionsOf, Reflecting } from './reflecting.ts'
import { CSS, LATER_CSS } from './style.ts'

/** How long the frame may take before the element says that it did not come, in ms. */
const PATIENCE = 20_000

/** Options whose change is told to a living frame; the others need it to be loaded anew. */
const LIVE: readonly string[] = ['theme', 'dir', 'clean', 'sound']

/** Options that say what is shown before the frame is there. */
const SHOWN: readonly string[] = ['line', 'story', 'clean']

const sheets = new Map<string, CSSStyleSheet>()

/** One sheet for all players of a page. */
function sheetOf(css: string): CSSStyleSheet {
  const sheet = sheets.get(css) ?? new CSSStyleSheet()
  if (!sheets.has(css)) sheet.replaceSync(css)
  sheets.set(css, sheet)
  return sheet
}

/** The element class, made for a player's folder. @param base its address, with a slash at the end */
export function playerElement(base: string): new () => ReadoutPlayerElement {
  return class ReadoutPlayer extends Reflecting implements ReadoutPlayerElement {
    static readonly observedAttributes = [...OPTION_NAMES, 'height']

    /** The snippet's own parts, while they are what is to be shown. */
    #own: OwnParts | null = null
    #made: Facade | null = null
    #card: Card | null = null
    /** Whether the façade shows a line, or is about to. */
    #shown = false
    #link: FrameLink | null = null
    #leave: (() => void)[] = []
    #fetching: AbortController | null = null
    #ready = false
    #tapped = false
    #waiting: ToFrame[] = []
    #patience: ReturnType<typeof setTimeout> | undefined
    #current: string | null = null

    connectedCallback(): void {
      this.addEventListener('click', this.#tap)
      if (!this.#keepOwn()) {
        this.#facade()
        this.#leave.push(observeNear(this, () => void this.#fetchCard()))
      }
      const stays = () => this.#leave.push(observeStay(this, () => this.#begin(false)))
      this.#leave.push(onceActed(stays))
    }

    disconnectedCallback(): void {
      for (const leave of this.#leave.splice(0)) leave()
      this.#fetching?.abort()
      this.#fetching = null
      this.#drop()
    }

    /** Moved within the page without being taken out: everything stays. */
    connectedMoveCallback(): void {}

    attributeChangedCallback(name: string, before: string | null, now: string | null): void {
      if (before === now) return
      if (name === 'height') {
        this.#reserve(this.height)
        return
      }
      if (name === 'line') this.#current = null
      if (this.#link && LIVE.includes(name)) this.#say(this.#looks())
      else if (this.#link && name === 'line' && now) this.#say({ type: 'goto', line: now })
      else if (this.#link) this.#reload()
      if (this.isConnected && !this.#ready && this.#shown && SHOWN.includes(name))
        this.#refetch(name === 'line')
    }

    get currentLine(): string | null {
      return this.#current
    }

    next(): void {
      this.#command({ type: 'next' })
    }

    back(): void {
      this.#command({ type: 'back' })
    }

    goto(line: string): void {
      this.#command({ type: 'goto', line })
    }

    /** @param px a height in CSS px that takes the place of the ratio; `null` gives it back. */
    #reserve(px: number | null): void {
      const { style } = this
      style.blockSize = px === null ? '' : `${px}px`
      style.minBlockSize = `${px ?? SHAPE.least}px`
      style.maxBlockSize = `${px ?? SHAPE.most}px`
    }

    #looks(): ToFrame {
      const { theme, dir, clean, sound } = optionsOf(this)
      return { type: 'set', theme, dir, clean, sound }
    }

    /** A snippet as it was copied is all that is shown; nothing need be built or asked for. */
    #keepOwn(): boolean {
      this.#be(readOwn(this, this.#current))
      if (!this.#own) return false
      dress(this)
      hideMissingPicture(this)
      if (this.shadowRoot) this.#facade()
      this.#shown = true
      return true
    }

    /** @param own the parts that are shown from now on, or `null` where they are not */
    #be(own: OwnParts | null): void {
      if (this.#own?.play !== own?.play) {
        this.#made?.busy(false)
        this.#made?.reason('')
        this.#made?.element.remove()
        this.#made = null
      }
      this.#own = own
    }

    readonly #tap = (event: MouseEvent): void => {
      if (!this.#own || !asksToPlay(event)) return
      event.preventDefault()
      this.#begin(true)
    }

    /** What stands before the frame; with it comes the shadow root, which a snippet can do without. */
    #facade(): Facade {
      if (this.#made) return this.#made
      const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' })
      const facade = this.#own ? ownFacade(this.#own) : buildFacade(() => this.#begin(true))
      if (root.adoptedStyleSheets.length === 0) root.adoptedStyleSheets = [sheetOf(CSS)]
      root.prepend(facade.element)
      facade.busy(this.#link !== null)
      this.#made = facade
      return facade
    }

    #refetch(own: boolean): void {
      this.#fetching?.abort()
      this.#fetching = null
      this.#card = null
      if (own && this.#keepOwn()) return
      this.#be(null)
      void this.#fetchCard()
    }

    async #fetchCard(): Promise<void> {
      if (this.#card || this.#fetching) return
      this.#shown = true
      const options = optionsOf(this)
      const { line, story } = options
      const fetching = new AbortController()
      this.#fetching = fetching
      const card = await fetchCard(base, this.#current ?? line, story, fetching.signal)
      if (fetching.signal.aborted) return
      this.#fetching = null
      this.#later()
      if (typeof card === 'string') {
        const reasons = {
          away: say.away,
          line: say.noLine(line ?? ''),
          story: say.noStory(story ?? ''),
        }
        return this.#fail(reasons[card], card)
      }
      const shown = shownCard(card, options)
      this.#card = shown
      const facade = this.#facade()
      facade.reason('')
      facade.name(shown.title, shown.label, shown.poster && base + shown.poster)
      if (this.childElementCount === 0 || hasParts(this)) facade.bring(shown)
    }

    /** The looks of what not every page comes to see. */
    #later(): void {
      if (this.shadowRoot) this.shadowRoot.adoptedStyleSheets = [sheetOf(CSS), sheetOf(LATER_CSS)]
    }

    #fail(what: string, where: string): void {
      this.#facade().reason(what)
      this.#emit('error', { what, where })
    }

    #emit(name: string, detail: object): void {
      const init = { detail, bubbles: true, composed: true }
      this.dispatchEvent(new CustomEvent(`readout-${name}`, init))
    }

    /** Loads the frame. After a tap the focus goes into it, and never otherwise. */
    #begin(tapped: boolean): void {
      this.#tapped ||= tapped
      if (this.#link) {
        if (this.#ready && tapped) this.#uncover()
        return
      }
      if (!this.isConnected) return
      this.#facade().busy(true)
      this.#later()
      const link = openFrame(this.#address(), (message) => this.#hear(message))
      link.frame.title = this.#frameTitle()
      this.#link = link
      this.shadowRoot?.append(link.frame)
      this.#patience = setTimeout(() => this.#giveUp(), PATIENCE)
      // A host without an origin of its own cannot be told that the frame is ready.
      if (self.origin === 'null') link.frame.addEventListener('load', () => this.#reveal())
    }

    #address(): string {
      const options = { ...optionsOf(this), ...(this.#current && { line: this.#current }) }
      const address = new URL(frameAddress(`${base}frame.html`, options))
      if (self.origin !== 'null') address.searchParams.set(HOST_PARAMETER, self.origin)
      return address.href
    }

    #frameTitle(): string {
      const { title = say.player, label = say.label } = this.#own ?? this.#card ?? {}
      return say.frameTitle(title, label)
    }

    #giveUp(): void {
      this.#drop()
      this.#fail(say.noFrame, 'frame')
    }

    #drop(): void {
      clearTimeout(this.#patience)
      this.#link?.close()
      this.#link = null
      this.#ready = false
      this.#tapped = false
      this.#waiting = []
      this.#made?.busy(false)
      this.#made?.element.removeAttribute('data-gone')
    }

    #reload(): void {
      const tapped = this.#tapped
      this.#drop()
      this.#begin(tapped)
    }

    #reveal(): void {
      if (this.#ready || !this.#link) return
      this.#ready = true
      clearTimeout(this.#patience)
      const facade = this.#facade()
      facade.busy(false)
      facade.reason('')
      for (const message of this.#waiting.splice(0)) this.#say(message)
      // Whoever is about to press "Play" is not to find something else under the key.
      if (!this.#tapped && this.matches(':focus-within'))
        this.addEventListener('focusout', this.#uncover, { once: true })
      else this.#uncover()
    }

    readonly #uncover = (): void => {
      if (!this.#ready || !this.#link) return
      delete this.#link.frame.dataset.waits
      this.#facade().element.dataset.gone = ''
      if (this.#tapped) this.#enter()
    }

    #enter(): void {
      this.#link?.frame.focus({ preventScroll: true })
      this.#say({ type: 'begin' })
    }

    #command(message: ToFrame): void {
      if (!this.#link) this.#begin(false)
      if (this.#ready) this.#say(message)
      else this.#waiting.push(message)
    }

    #say(message: ToFrame): void {
      if (this.#ready) this.#link?.say(message)
      else if (this.#link) this.#waiting.push(message)
    }

    #hear(message: FromFrame): void {
      const { type, ...detail } = message
      if (message.type === 'height') {
        // The place is reserved: only what the reader does may change it.
        if (message.acted && this.height === null) this.#reserve(message.px)
        return
      }
      if (message.type === 'line') this.#current = message.line
      if (message.type === 'ready' || message.type === 'error') this.#reveal()
      this.#emit(type, detail)
    }
  }
}
