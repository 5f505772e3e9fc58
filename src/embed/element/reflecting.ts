import { type EmbedOptions, readOptions } from '../options.ts'

/** Least and most height that an editor may fix, in CSS px. */
const HEIGHTS = { least: 120, most: 2000 }

function write(element: Element, name: string, value: string | null): void {
  if (value === null) element.removeAttribute(name)
  else element.setAttribute(name, value)
}

/** What an element's attributes ask for; what is out of range is as if it were not there. */
export const optionsOf = (element: Element): EmbedOptions =>
  readOptions((name) => element.getAttribute(name))

/** An element whose properties stand for its attributes, both ways. */
export class Reflecting extends HTMLElement {
  get story(): string | null {
    return this.getAttribute('story')
  }
  set story(story) {
    write(this, 'story', story)
  }
  get line(): string | null {
    return this.getAttribute('line')
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
    write(this, 'clean', clean ? '' : null)
  }
  get sound(): boolean {
    return optionsOf(this).sound
  }
  set sound(sound) {
    write(this, 'sound', sound ? '' : null)
  }
  get height(): number | null {
    const px = Number.parseFloat(this.getAttribute('height') ?? '')
    return px > 0 ? Math.min(HEIGHTS.most, Math.max(HEIGHTS.least, px)) : null
  }
  set height(px) {
    write(this, 'height', px === null ? null : String(px))
  }
}
