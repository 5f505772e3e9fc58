import { embedWords as say } from '../../words/index.ts'
import type { Card } from '../card.ts'
import { HOST_PARAMETER } from '../host-parameter.ts'
import type { FromFrame, ToFrame } from '../messages.ts'
import { type EmbedOptions, frameAddress, OPTION_NAMES, readOptions } from '../options.ts'
import { createFacade, type Facade } from './facade.ts'
import { type FrameLink, openFrame } from './link.ts'
import { observeNear } from './near.ts'
import type { ReadoutPlayerElement } from './published.d.ts'
import { fetchCard } from './read-card.ts'
import { CSS } from './style.ts'

/** How long the frame may take before the element says that it did not come, in ms. */
const PATIENCE = 20_000

/** Least and most height that an editor may fix, in CSS px. */
const HEIGHTS = { least: 120, most: 2000 }

/** Options whose change is told to a living frame; the others need it to be loaded anew. */
const LIVE: readonly string[] = ['theme', 'dir', 'clean', 'sound']

let sheet: CSSStyleSheet | null = null

function houseSheet(): CSSStyleSheet {
  if (sheet) return sheet
  sheet = new CSSStyleSheet()
  sheet.replaceSync(CSS)
  return sheet
}

/** The element class, made for a player's folder. @param base its address, with a slash at the end */
export function playerElement(base: string): new () => ReadoutPlayerElement {
  return class ReadoutPlayer extends HTMLElement implements ReadoutPlayerElement {
    static readonly observedAttributes = [...OPTION_NAMES, 'height']

    readonly #root = this.attachShadow({ mode: 'open' })
    readonly #facade: Facade = createFacade(() => this.#begin(true))
    #card: Card | null = null
    #link: FrameLink | null = null
    #leave: (() => void)[] = []
    #fetching: AbortController | null = null
    #ready = false
    #tapped = false
    #waiting: ToFrame[] = []
    #current: string | null = null

    constructor() {
      super()
      this.#root.adoptedStyleSheets = [houseSheet()]
      this.#root.append(this.#facade.element)
    }

    connectedCallback(): void {
      this.#facade.element.removeAttribute('data-gone')
      this.#leave.push(
        observeNear(
          this,
          () => void this.#fetchCard(),
          () => this.#begin(false),
        ),
      )
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
      if (this.isConnected && !this.#ready && (this.#card || this.#fetching)) this.#refetch()
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

    get story(): string | null {
      return this.getAttribute('story')
    }
    set story(story) {
      this.#write('story', story)
    }
    get line(): string | null {
      return this.getAttribute('line')
    }
    set line(line) {
      this.#write('line', line)
    }
    get mode(): EmbedOptions['mode'] {
      return this.#options().mode
    }
    set mode(mode) {
      this.#write('mode', mode)
    }
    get theme(): EmbedOptions['theme'] {
      return this.#options().theme
    }
    set theme(theme) {
      this.#write('theme', theme)
    }
    get clean(): boolean {
      return this.#options().clean
    }
    set clean(clean) {
      this.#write('clean', clean ? '' : null)
    }
    get sound(): boolean {
      return this.#options().sound
    }
    set sound(sound) {
      this.#write('sound', sound ? '' : null)
    }
    get height(): number | null {
      const px = Number.parseFloat(this.getAttribute('height') ?? '')
      return px > 0 ? Math.min(HEIGHTS.most, Math.max(HEIGHTS.least, px)) : null
    }
    set height(px) {
      this.#write('height', px === null ? null : String(px))
    }

    #options(): EmbedOptions {
      return readOptions((name) => this.getAttribute(name))
    }

    #write(name: string, value: string | null): void {
      if (value === null) this.removeAttribute(name)
      else this.setAttribute(name, value)
    }

    /** @param px a height in CSS px that takes the place of the ratio; `null` gives it back. */
    #reserve(px: number | null): void {
      const names = ['block-size', 'min-block-size', 'max-block-size'] as const
      for (const name of names) {
        if (px === null) this.style.removeProperty(name)
        else this.style.setProperty(name, `${px}px`)
      }
    }

    #looks(): ToFrame {
      const { theme, dir, clean, sound } = this.#options()
      return { type: 'set', theme, dir, clean, sound }
    }

    #refetch(): void {
      this.#fetching?.abort()
      this.#fetching = null
      this.#card = null
      void this.#fetchCard()
    }

    async #fetchCard(): Promise<void> {
      if (this.#card || this.#fetching) return
      const { line, story, clean } = this.#options()
      const fetching = new AbortController()
      this.#fetching = fetching
      const card = await fetchCard(base, this.#current ?? line, story, fetching.signal)
      if (fetching.signal.aborted) return
      this.#fetching = null
      if (typeof card === 'string') {
        const reasons = {
          away: say.away,
          line: say.noLine(line ?? ''),
          story: say.noStory(story ?? ''),
        }
        return this.#fail(reasons[card], card)
      }
      this.#card = card
      this.#facade.reason('')
      this.#facade.show(card, clean, this.childElementCount > 0, base)
    }

    #fail(what: string, where: string): void {
      this.#facade.reason(what)
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
        if (this.#ready && tapped) this.#enter()
        return
      }
      if (!this.isConnected) return
      this.#facade.busy(true)
      const link = openFrame(this.#address(), (message) => this.#hear(message))
      link.frame.title = this.#frameTitle()
      this.#link = link
      this.#root.append(link.frame)
      const patience = setTimeout(() => this.#giveUp(), PATIENCE)
      this.#leave.push(() => clearTimeout(patience))
      // A host without an origin of its own cannot be told that the frame is ready.
      if (self.origin === 'null') link.frame.addEventListener('load', () => this.#reveal())
    }

    #address(): string {
      const options = { ...this.#options(), ...(this.#current && { line: this.#current }) }
      const address = new URL(frameAddress(`${base}frame.html`, options))
      if (self.origin !== 'null') address.searchParams.set(HOST_PARAMETER, self.origin)
      return address.href
    }

    #frameTitle(): string {
      if (!this.#card) return `${say.player}. ${say.label}`
      return say.frameTitle(this.#card.title, this.#card.label)
    }

    #giveUp(): void {
      if (this.#ready) return
      this.#drop()
      this.#fail(say.noFrame, 'frame')
    }

    #drop(): void {
      this.#link?.close()
      this.#link = null
      this.#ready = false
      this.#tapped = false
      this.#waiting = []
      this.#facade.busy(false)
      this.#facade.element.removeAttribute('data-gone')
    }

    #reload(): void {
      const tapped = this.#tapped
      this.#drop()
      this.#begin(tapped)
    }

    #reveal(): void {
      if (this.#ready || !this.#link) return
      this.#ready = true
      this.#facade.busy(false)
      this.#facade.reason('')
      const focused = this.#root.activeElement !== null
      delete this.#link.frame.dataset.waits
      this.#facade.element.dataset.gone = ''
      for (const message of this.#waiting.splice(0)) this.#say(message)
      if (this.#tapped || focused) this.#enter()
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
