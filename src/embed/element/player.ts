import { isId } from '../../reconstruction/index.ts'
import { homeIn, type LanguageHome, otherLanguages, embedWords as say } from '../../words/index.ts'
import { HOST_PARAMETER } from '../host-parameter.ts'
import type { FromFrame, ToFrame } from '../messages.ts'
import { type EmbedOptions, frameAddress } from '../options.ts'
import { SHAPE } from '../size.ts'
import { Front } from './front.ts'
import { homeOf, pagesOf } from './home.ts'
import { type FrameLink, openFrame } from './link.ts'
import { observeNear, observeStay, onceActed } from './near.ts'
import { observeTranslation } from './observe-translation.ts'
import { asksToPlay } from './own.ts'
import type { ReadoutPlayerElement } from './published.d.ts'
import { ATTRIBUTES, optionsOf, Reflecting } from './reflecting.ts'

/** Why there is nothing to play, as an error's `where` has it; anything else may be tried again. */
const HOPELESS: readonly string[] = ['line', 'story', 'src']

/** What the tag asks for, at one moment. */
interface Wanted {
  /** The player's folder; `null` where nothing says which. */
  readonly home: string | null
  readonly options: EmbedOptions
}

/** What a frame is loaded for: whatever of it changes needs another. */
const loadOf = ({ home, options: { story, mode, lang } }: Wanted): string =>
  JSON.stringify([home, story, mode, lang])

/** The class of the element, and how it learns of other copies of its script on the page. */
export interface PlayerClass {
  new (): ReadoutPlayerElement
  /** Another copy of the script, by its folder: elements that name no player may be of either. */
  join(base: string): void
}

/** The element's name in a page. */
export const NAME = 'readout-player'

/**
 * The element class. @param copies the folders of the copies of the script that the page has, with a slash
 * at the end; none where a bundler has put the class into a script of the page's own
 */
export function playerElement(copies: string[]): PlayerClass {
  const connected = new Set<ReadoutPlayer>()

  class ReadoutPlayer extends Reflecting implements ReadoutPlayerElement {
    static readonly observedAttributes = ATTRIBUTES

    static join(other: string): void {
      if (!copies.includes(other)) copies.push(other)
      for (const player of connected) player.#settle()
    }

    readonly #front = new Front(this, {
      begin: () => this.#begin(true),
      fail: (what, where) => this.#refuse(what, where),
    })
    /** What was last acted upon; `null` before the element was first on a page. */
    #wanted: Wanted | null = null
    /** What the page's own words in the tag are of. */
    #words: Wanted | null = null
    /** The line that the reader has reached, or that the page has sent for. */
    #reached: string | null = null
    #link: FrameLink | null = null
    #leave: (() => void)[] = []
    #due = false
    /** Whether the page has asked for a line since, if only for the same again. */
    #lineAsked = false
    #tapped = false
    #hopeless = false

    connectedCallback(): void {
      this.takeEarlier()
      connected.add(this)
      this.addEventListener('click', this.#tap)
      this.#due = false
      const printing = new AbortController()
      for (const name of ['beforeprint', 'afterprint'])
        addEventListener(name, this.#print, printing)
      this.#settle()
      const stays = () => this.#leave.push(observeStay(this, () => this.#begin(false)))
      this.#leave.push(
        () => printing.abort(),
        observeNear(this, (near) => near && this.#front.near()),
        observeTranslation(this, (on) => this.#front.translated(on)),
        onceActed(stays),
      )
    }

    disconnectedCallback(): void {
      connected.delete(this)
      for (const leave of this.#leave.splice(0)) leave()
      this.#front.stop()
      this.#drop()
    }

    /** Moved within the page without being taken out: everything stays. */
    connectedMoveCallback(): void {}

    attributeChangedCallback(name: string, before: string | null, now: string | null): void {
      if (before === now) return
      if (name === 'line') this.#lineAsked = true
      if (name === 'height') this.#reserve(this.height)
      else if (!this.#due) {
        // Together: a page that changes several, or one again and again, means the last.
        this.#due = true
        queueMicrotask(this.#settleDue)
      }
    }

    readonly #settleDue = (): void => {
      if (this.#due && this.isConnected) this.#settle()
      this.#due = false
    }

    get currentLine(): string | null {
      return this.#reached
    }

    next(): void {
      this.#command({ type: 'next' })
    }

    back(): void {
      this.#command({ type: 'back' })
    }

    goto(line: string): void {
      this.#settleDue()
      if (isId(line)) this.#goTo(line)
      else this.#emit('error', { what: say.noLine(line), where: 'line' })
    }

    #goTo(line: string): void {
      this.#reached = line
      if (this.#link?.ready) {
        this.#link.say({ type: 'goto', line })
        return
      }
      // Not here yet: it comes up at that line, and what was asked of the one before no longer counts.
      this.#hopeless = false
      this.#show()
      if (this.#link) this.#reload()
      else this.#begin(false)
    }

    /** Brings front and frame to what the tag asks for, each by one step. */
    #settle(): void {
      const before = this.#wanted
      const options = optionsOf(this)
      // What plays goes on, whichever copies of the script come later.
      const found = homeOf(this, copies) ?? ((this.#link && before?.home) || null)
      const home = otherLanguages ? inLanguage(found, options, otherLanguages) : found
      const wanted = { home, options }
      this.#wanted = wanted
      this.#words ??= wanted
      const moved = before !== null && this.#lineAsked
      this.#lineAsked = false
      if (moved) this.#reached = null
      const other = before !== null && loadOf(before) !== loadOf(wanted)
      if (moved || other) this.#hopeless = false
      if (!this.#link?.ready) this.#show()
      if (!this.#link || !before) return
      const line = moved && this.#link.ready && isId(options.line ?? '') ? options.line : null
      if (other || (moved && line === null)) {
        this.#reload()
        return
      }
      if (line !== null) this.#goTo(line)
      const looks = looksOf(options)
      if (JSON.stringify(looks) !== JSON.stringify(looksOf(before.options))) this.#link.say(looks)
    }

    /** Shows what stands before the frame: the line that is reached, else the one that is asked for. */
    #show(): void {
      if (!this.#wanted || !this.#words) return
      const { home, options } = this.#wanted
      const line = this.#reached ?? options.line
      const trusted =
        line === this.#words.options.line && loadOf(this.#wanted) === loadOf(this.#words)
      this.#front.show({ home, line, options, trusted })
    }

    /** @param px a height in CSS px that takes the place of the ratio; `null` gives it back. */
    #reserve(px: number | null): void {
      const { style } = this
      style.blockSize = px === null ? '' : `${px}px`
      style.minBlockSize = `${px ?? SHAPE.least}px`
      style.maxBlockSize = `${px ?? SHAPE.most}px`
    }

    readonly #tap = (event: MouseEvent): void => {
      if (!asksToPlay(event) || !this.#front.keepsOwn) return
      event.preventDefault()
      this.#begin(true)
    }

    readonly #print = ({ type }: Event): void => {
      this.#front.print(type === 'beforeprint')
    }

    /** Says why the line cannot be played, in the element and to the page. */
    #refuse(what: string, where: string): void {
      this.#hopeless = HOPELESS.includes(where)
      this.#front.reason(what, this.#hopeless)
      this.#emit('error', { what, where })
    }

    #emit(name: string, detail: object): void {
      const init = { detail, bubbles: true, composed: true }
      this.dispatchEvent(new CustomEvent(`readout-${name}`, init))
    }

    /** Loads the frame. After a tap the focus goes into it, and never otherwise. */
    #begin(tapped: boolean): void {
      const home = this.#wanted?.home
      if (!this.isConnected || !home || this.#hopeless) return
      this.#tapped ||= tapped
      if (this.#link) {
        if (this.#link.ready && tapped) this.#uncover()
        return
      }
      this.#front.stand()
      this.#front.busy(true)
      this.#front.dressLater()
      this.#link = openFrame(this.#address(home), {
        ready: () => this.#reveal(),
        failed: (what, where) => {
          // What stood before it stays, with the reason.
          this.#drop()
          this.#refuse(what, where)
        },
        told: (message) => this.#hear(message),
      })
      this.shadowRoot?.append(this.#link.frame)
    }

    #address(home: string): string {
      const options = { ...optionsOf(this), ...(this.#reached && { line: this.#reached }) }
      const address = new URL(frameAddress(`${home}frame.html`, options))
      if (self.origin !== 'null') address.searchParams.set(HOST_PARAMETER, self.origin)
      return address.href
    }

    #drop(): void {
      const played = this.#link?.ready
      this.#link?.close()
      this.#link = null
      this.#tapped = false
      this.#front.busy(false)
      this.#front.toggle(false)
      if (played && this.isConnected) this.#show()
    }

    #reload(): void {
      const tapped = this.#tapped
      this.#drop()
      this.#begin(tapped)
    }

    #reveal(): void {
      this.#front.busy(false)
      this.#front.reason('', false)
      // Whoever is about to press "Play" is not to find something else under the key.
      if (!this.#tapped && this.matches(':focus-within'))
        this.addEventListener('focusout', this.#uncover, { once: true })
      else this.#uncover()
    }

    readonly #uncover = (): void => {
      if (!this.#link?.ready) return
      delete this.#link.frame.dataset.waits
      this.#front.toggle(true)
      if (!this.#tapped) return
      this.#link.frame.focus({ preventScroll: true })
      this.#link.say({ type: 'begin' })
    }

    #command(message: ToFrame): void {
      this.#settleDue()
      if (!this.#link) this.#begin(false)
      this.#link?.say(message)
    }

    #hear(message: FromFrame): void {
      const { type, ...detail } = message
      if (message.type === 'height') {
        // The place is reserved: only what the reader does may change it.
        if (message.acted && this.height === null) this.#reserve(message.px)
        return
      }
      if (message.type === 'line') this.#reached = message.line
      this.#emit(type, detail)
    }
  }
  return ReadoutPlayer
}

/** The folder of the player in the language that is asked for; a pinned copy has its own alone. */
function inLanguage(
  home: string | null,
  { lang }: EmbedOptions,
  homes: readonly LanguageHome[],
): string | null {
  if (home === null || lang === null || pagesOf(home) !== home) return home
  const other = homeIn(homes, lang)
  return other === null ? home : new URL(other, home).href
}

/** What of an element's options is told to a living frame. */
const looksOf = ({ theme, dir, clean, sound }: EmbedOptions): ToFrame => ({
  type: 'set',
  theme,
  dir,
  clean,
  sound,
})
