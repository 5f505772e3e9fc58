import { Parser } from 'htmlparser2'

/** An attribute of the element that has an id; `null` where there is none. */
export function attributeIn(html: string, tag: string, id: string, name: string): string | null {
  let found: string | null = null
  new Parser({
    onopentag(opened, attributes) {
      if (opened === tag && attributes.id === id) found ??= attributes[name] ?? null
    },
  }).end(html)
  return found
}

/** What a page says in a meta tag, by its name or what it stands for; `null` where it has none. */
export function metaIn(html: string, name: string): string | null {
  let found: string | null = null
  new Parser({
    onopentag(opened, { name: named, 'http-equiv': equiv, content }) {
      if (opened === 'meta' && [named, equiv].includes(name)) found ??= content ?? ''
    },
  }).end(html)
  return found
}

/** The addresses of the works that a list of a site's works leads to, as they are written there. */
export function worksIn(html: string): string[] {
  const found: string[] = []
  new Parser({
    onopentag(_, { 'data-work': work, href }) {
      if (work !== undefined && href !== undefined) found.push(href)
    },
  }).end(html)
  return found
}

/** The directives of a content-security policy, each with its values. */
export const policyOf = (text: string): ReadonlyMap<string, string> =>
  new Map(
    text
      .split(/[;,]/)
      .map((directive) => directive.trim())
      .filter(Boolean)
      .map((directive) => {
        const [name = '', ...values] = directive.split(/\s+/)
        return [name.toLowerCase(), values.join(' ')]
      }),
  )
