import { readFile } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { join } from 'node:path'
import { answerOembed, type Card, oembedOf, readCard } from '../embed/index.ts'
import { askedPath } from './asked-path.ts'
import { isInside } from './inside.ts'

/** A name and a port, as a browser sends them; nothing that could get out of an address. */
const HOST = /^(?:[\w.-]+|\[[\da-f:]+\])(?::\d{1,5})?$/i

const DESCRIPTION = /^\/oembed\/([\w-]+)(\.clean)?\.json$/

/**
 * Answers what pages ask of an address (oEmbed) for a build that was not told its own: with whole
 * addresses, at the very address where it was asked. So nothing on the disk names this machine.
 */
export function describeHere(folder: string) {
  return async (request: IncomingMessage, response: ServerResponse, next: () => void) => {
    const path = askedPath(request.url ?? '') ?? ''
    if (path === ENDPOINT) return describeAsked(folder, request, response)
    const [, name, clean] = DESCRIPTION.exec(path) ?? []
    const host = request.headers.host ?? ''
    const card = name && HOST.test(host) ? await cardOf(folder, name) : null
    if (card === null) return next()
    response.setHeader('Content-Type', 'application/json')
    response.end(oembedOf(card, `http://${host}/`, clean !== undefined))
  }
}

/** Where pages ask of any address of the player, with what room they have (oEmbed 1.0). */
const ENDPOINT = '/oembed'

async function describeAsked(
  folder: string,
  { url = '', headers: { host = '' } }: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const base = `http://${HOST.test(host) ? host : 'localhost'}/`
  const { status, type, body } = await answerOembed(new URL(url, base).searchParams, {
    base,
    card: async (name) => {
      const path = `lines/${name}.json`
      if (!(await isInside(folder, path))) return null
      return JSON.parse(await readFile(join(folder, path), 'utf8'))
    },
  })
  response.writeHead(status, { 'Content-Type': type })
  response.end(body)
}

/** The card of a line, or of where a story begins when it is called by the story's name. */
async function cardOf(folder: string, name: string): Promise<Card | null> {
  for (const file of [name, '_first']) {
    const path = `lines/${file}.json`
    if (!(await isInside(folder, path))) continue
    const card = await readFile(join(folder, path), 'utf8').then(parsed, () => null)
    if (card && [card.line, card.story].includes(name)) return card
  }
  return null
}

function parsed(text: string): Card | null {
  try {
    return readCard(JSON.parse(text))
  } catch {
    return null
  }
}
