import { type EmbedOptions, OPTION_NAMES, readOptions, readText } from '../options.ts'

/** Least and most height that an editor may fix, in CSS px. */
const HEIGHTS = { least: 120, most: 2000 }

/** What frameworks set for nothing. */
type Nothing = null | undefined | false

function write(element: Element, name: string, value: string | number | Nothing): void {
  if (value === null || value === undefined || value === false) element.removeAttribute(name)
  else element.setAttribute(name, String(value))
}

/** What an element's attributes ask for; what is out of range is as if it were not there. */
export const optionsOf = (element: Element): EmbedOptions =>
  readOptions((name) => element.getAttribute(name))

/** The attributes that are listened for. */
export const ATTRIBUTES = [...OPTION_NAMES, 'src', 'height'] as const

/** An element whose properties stand for its attributes, both ways. */
export class Reflecting extends HTMLElement {
  /** Takes over what was set on the element before its class was there, and would hide the property. */
  takeEarlier(): void {
    for (const name of ATTRIBUTES) {
      if (!Object.hasOwn(this, name)) continue
      const earlier = { [name]: this[name] }
      Reflect.deleteProperty(this, name)
      Object.assign(this, earlier)
    }
  }

  get src(): string | null {
    return readText(this.getAttribute('src'))
  }
  set src(src) {
    write(this, 'src', src)
  }
  get story(): string | null {
    return optionsOf(this).story
  }
  set story(story) {
    write(this, 'story', story)
  }
  get line(): string | null {
    return optionsOf(this).line
  }
  set line(line) {
    write(this, 'line', line)
  }
  get mode(): EmbedOptions['mode'] {
    return optionsOf(this).mode
  }
  set mode(mode) {
    write(this, 'mode', mode)
  }
  get theme(): EmbedOptions['theme'] {
    return optionsOf(this).theme
  }
  set theme(theme) {
    write(this, 'theme', theme)
  }
  get clean(): boolean {
    return optionsOf(this).clean
  }
  set clean(clean) {
    write(this, 'clean', clean && '')
  }
  get sound(): boolean {
    return optionsOf(this).sound
  }
  set sound(sound) {
    write(this, 'sound', sound && '')
  }
  get height(): number | null {
    const [, px] = /^\s*(\d+(?:\.\d+)?)(?:px)?\s*$/.exec(this.getAttribute('height') ?? '') ?? []
    return Number(px) > 0 ? Math.min(HEIGHTS.most, Math.max(HEIGHTS.least, Number(px))) : null
  }
  set height(px) {
    write(this, 'height', px)
  }
}
