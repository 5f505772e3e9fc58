import { Parser } from 'htmlparser2'

/** What a piece of HTML is made of, as a browser would read it. */
export interface HtmlParts {
  /** The names of its tags, in order. */
  readonly tags: readonly string[]
  /** All that is read, with single spaces. */
  readonly text: string
  /** Where its links lead. */
  readonly links: readonly string[]
  /** Attributes by which something would run. */
  readonly handlers: readonly string[]
}

/** Takes a piece of HTML apart. Never throws. */
export function htmlParts(html: string): HtmlParts {
  const tags: string[] = []
  const links: string[] = []
  const handlers: string[] = []
  let text = ''
  const parser = new Parser({
    onopentag(name, attributes) {
      tags.push(name)
      if (name === 'a' && attributes.href) links.push(attributes.href)
      handlers.push(...Object.keys(attributes).filter((one) => /^on/i.test(one)))
    },
    ontext(piece) {
      text += piece
    },
  })
  parser.end(html)
  return { tags, text: text.replace(/\s+/g, ' '), links, handlers }
}
