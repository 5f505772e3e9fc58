import { embedWords as say } from '../../words/index.ts'
import { HOST_PARAMETER } from '../host-parameter.ts'
import type { FromFrame, ToFrame } from '../messages.ts'
import { frameAddress, OPTION_NAMES } from '../options.ts'
import { SHAPE } from '../size.ts'
import { Front } from './front.ts'
import { type FrameLink, openFrame } from './link.ts'
import { observeNear, observeStay, onceActed } from './near.ts'
import { asksToPlay } from './own.ts'
import type { ReadoutPlayerElement } from './published.d.ts'
import { optionsOf, Reflecting } from './reflecting.ts'

/** How long the frame may take before the element says that it did not come, in ms. */
const PATIENCE = 20_000

/** Options whose change is told to a living frame; the others need it to be loaded anew. */
const LIVE: readonly string[] = ['theme', 'dir', 'clean', 'sound']

/** Options that say what is shown before the frame is there. */
const SHOWN: readonly string[] = ['line', 'story']

/** Options that say how it is shown. */
const SHOWN_AS: readonly string[] = ['clean', 'mode']

/** The element class, made for a player's folder. @param base its address, with a slash at the end */
export function playerElement(base: string): new () => ReadoutPlayerElement {
  return class ReadoutPlayer extends Reflecting implements ReadoutPlayerElement {
    static readonly observedAttributes = [...OPTION_NAMES, 'height']

    readonly #front = new Front(this, base, {
      begin: () => this.#begin(true),
      fail: (what, where) => this.#fail(what, where),
    })
    #link: FrameLink | null = null
    #leave: (() => void)[] = []
    #ready = false
    #tapped = false
    #waiting: ToFrame[] = []
    #patience: ReturnType<typeof setTimeout> | undefined
    #current: string | null = null

    connectedCallback(): void {
      this.addEventListener('click', this.#tap)
      if (!this.#front.keepOwn(this.#current)) {
        this.#front.stand()
        this.#leave.push(observeNear(this, () => void this.#front.fetch(this.#current)))
      }
      const stays = () => this.#leave.push(observeStay(this, () => this.#begin(false)))
      this.#leave.push(onceActed(stays))
    }

    disconnectedCallback(): void {
      for (const leave of this.#leave.splice(0)) leave()
      this.#front.stop()
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
      if (!this.isConnected || this.#ready || !this.#front.shown) return
      const again = SHOWN_AS.includes(name) && !this.#front.reshow()
      if (again || SHOWN.includes(name)) this.#front.refetch(this.#current, name === 'line')
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

    readonly #tap = (event: MouseEvent): void => {
      if (!this.#front.keepsOwn || !asksToPlay(event)) return
      event.preventDefault()
      this.#begin(true)
    }

    #fail(what: string, where: string): void {
      this.#front.stand().reason(what)
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
      this.#front.stand()
      this.#front.busy(true)
      this.#front.dressLater()
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
      const { title = say.player, label = say.label } = this.#front.names
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
      this.#front.busy(false)
      this.#front.toggle(false)
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
      this.#front.busy(false)
      this.#front.stand().reason('')
      for (const message of this.#waiting.splice(0)) this.#say(message)
      // Whoever is about to press "Play" is not to find something else under the key.
      if (!this.#tapped && this.matches(':focus-within'))
        this.addEventListener('focusout', this.#uncover, { once: true })
      else this.#uncover()
    }

    readonly #uncover = (): void => {
      if (!this.#ready || !this.#link) return
      delete this.#link.frame.dataset.waits
      this.#front.toggle(true)
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
