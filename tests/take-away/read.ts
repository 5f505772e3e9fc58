import { Cite } from '@citation-js/core'
import { Parser } from 'htmlparser2'
import jsonld from 'jsonld'
import type { Nodes } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import Papa from 'papaparse'
import { ANNO, SCHEMA_ORG } from './context.ts'

/** A table's rows by column, as a reader of CSV takes them. Throws on what is no CSV. */
export function readCsv(csv: string): Record<string, string>[] {
  const { data, errors } = Papa.parse<Record<string, string>>(csv.trimEnd(), {
    header: true,
    newline: '\r\n',
  })
  if (errors.length > 0) throw new Error(JSON.stringify(errors))
  return data
}

/** Citations as the library reads them from any of its formats. */
export const readCitations = (text: string) => new Cite(text).data

/** Names as one text each: a format may know no difference between a family's and a body's. */
export const namesOf = (names: unknown): string[] =>
  ((names ?? []) as { family?: string; given?: string; literal?: string }[]).map(
    ({ family, given, literal }) => [given, family ?? literal].filter(Boolean).join(' '),
  )

/** Who and when, of each citation. Of some types of RIS the library reads neither: it is told another. */
export const readWhoAndWhen = (text: string): { names: string[]; issued: unknown }[] =>
  readCitations(text.replace(/^TY {2}- \w+/gm, 'TY  - GEN')).map(({ author, issued }) => ({
    names: namesOf(author),
    issued,
  }))

type Expanded = Record<string, readonly Record<string, unknown>[]>

/** The contexts that are known without asking anybody, by address. */
const CONTEXTS: Readonly<Record<string, object>> = {
  'http://www.w3.org/ns/anno.jsonld': ANNO,
  'https://schema.org': SCHEMA_ORG,
}

/** JSON-LD without its context: every name an address. Throws on a term that the context does not know. */
export const expand = async (data: object): Promise<Expanded> => {
  const [document] = await jsonld.expand(data, {
    safe: true,
    documentLoader: async (url: string) => {
      const context = CONTEXTS[url]
      if (!context) throw new Error(`nobody may fetch ${url}`)
      return { contextUrl: undefined, documentUrl: url, document: { '@context': context } }
    },
  } as Parameters<typeof jsonld.expand>[1])
  return document as Expanded
}

/** The blocks of linked data in a page. */
export function readDataBlocks(html: string): object[] {
  const blocks: string[] = []
  let inside = false
  const parser = new Parser({
    onopentag(name, { type }) {
      inside = name === 'script' && type === 'application/ld+json'
      if (inside) blocks.push('')
    },
    ontext(text) {
      if (inside) blocks.push((blocks.pop() ?? '') + text)
    },
    onclosetag() {
      inside = false
    },
  })
  parser.end(html)
  return blocks.map((block) => JSON.parse(block))
}

/** What a reader of a formatted text sees. */
export interface Seen {
  readonly text: string
  readonly italics: readonly string[]
  readonly quoted: readonly string[]
}

const textIn = (node: Nodes): string =>
  'children' in node
    ? node.children.map(textIn).join(node.type === 'root' || node.type === 'list' ? '\n' : '')
    : 'value' in node
      ? node.value
      : ''

const within = (node: Nodes, type: Nodes['type']): Nodes[] => [
  ...(node.type === type ? [node] : []),
  ...('children' in node ? node.children.flatMap((one) => within(one, type)) : []),
]

/** Markdown as a reader of CommonMark takes it. */
export function readMarkdown(markdown: string): Seen {
  const tree = fromMarkdown(markdown)
  return {
    text: textIn(tree),
    italics: within(tree, 'emphasis').map(textIn),
    quoted: within(tree, 'blockquote').map(textIn),
  }
}

/** A page's body as a browser shows it. Throws where it would run or fetch anything. */
export function readHtml(html: string): Seen {
  const open: string[] = []
  const texts: { text: string; inside: readonly string[]; element: number }[] = []
  let element = 0
  const parser = new Parser({
    onopentag(name, attributes) {
      const fetches = Object.keys(attributes).some((one) => /^(?:on|src|href|style)/.test(one))
      if (name === 'script' || fetches) throw new Error(`<${name}> is no text`)
      open.push(name)
      element += name === 'em' || name === 'blockquote' ? 1 : 0
    },
    onclosetag() {
      open.pop()
    },
    ontext(text) {
      if (open.includes('body')) texts.push({ text, inside: [...open], element })
    },
  })
  parser.end(html)
  const inside = (name: string) =>
    texts.filter((one) => one.inside.includes(name)).map(({ text }) => text)
  return {
    text: texts.map(({ text }) => text).join(''),
    italics: [...groups(texts.filter((one) => one.inside.includes('em'))).values()],
    quoted: [inside('blockquote').join('')],
  }
}

/** Neighbouring pieces of one element are one text. */
function groups(pieces: readonly { text: string; element: number }[]): Map<number, string> {
  const all = new Map<number, string>()
  for (const { text, element } of pieces) all.set(element, (all.get(element) ?? '') + text)
  return all
}
