import { readFile } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { join } from 'node:path'
import { answerOembed, type Card, oembedOf, readCard } from '../embed/index.ts'
import { askedPath } from './asked-path.ts'
import { isInside } from './inside.ts'
import { holdsWork } from './out-folder.ts'

/** A name and a port, as a browser sends them; nothing that could get out of an address. */
const HOST = /^(?:[\w.-]+|\[[\da-f:]+\])(?::\d{1,5})?$/i

const DESCRIPTION = /^\/oembed\/([\w-]+)(\.clean)?\.json$/

/**
 * Answers what pages ask of an address (oEmbed) for a build that was not told its own: with whole
 * addresses, at the very address where it was asked. So nothing on the disk names this machine. Works in
 * folders of the site are answered for like the first.
 */
export function describeHere(folder: string) {
  return async (request: IncomingMessage, response: ServerResponse, next: () => void) => {
    const whole = askedPath(request.url ?? '') ?? ''
    const { path, ...work } = await workAt(folder, whole)
    if (path === ENDPOINT) return describeAsked(folder, work, request, response)
    const [, name, clean] = DESCRIPTION.exec(path) ?? []
    const host = request.headers.host ?? ''
    const card = name && HOST.test(host) ? await cardOf(work.folder, name) : null
    if (card === null) return next()
    response.setHeader('Content-Type', 'application/json')
    response.end(oembedOf(card, `http://${host}/${work.below}`, clean !== undefined))
  }
}

/** A work of a built site: where it was built, and how its address goes on from the site's. */
interface BuiltPlace {
  readonly folder: string
  /** Empty, or with a slash at the end. */
  readonly below: string
}

/** The work that a path of the site leads into, and the path within it. */
async function workAt(site: string, path: string): Promise<BuiltPlace & { readonly path: string }> {
  const [, name = '', rest = ''] = /^\/([A-Za-z][A-Za-z0-9-]*)(\/.*)$/.exec(path) ?? []
  const folder = join(site, name)
  const isWork = name !== '' && (await isInside(site, name)) && holdsWork(folder)
  if (!isWork) return { folder: site, below: '', path }
  return { folder, below: `${name}/`, path: rest }
}

/** Where pages ask of any address of the player, with what room they have (oEmbed 1.0). */
const ENDPOINT = '/oembed'

/** @param asked the work whose endpoint it is: that of the site answers for all of its works */
async function describeAsked(
  site: string,
  asked: BuiltPlace,
  { url = '', headers: { host = '' } }: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const here = `http://${HOST.test(host) ? host : 'localhost'}/`
  const { searchParams } = new URL(url, here)
  const about = searchParams.get('url') ?? ''
  const within = asked.below === '' && about.startsWith(here) ? about.slice(here.length - 1) : ''
  const { folder, below } = within ? await workAt(site, within.replace(/[?#].*$/, '')) : asked
  const { status, type, body } = await answerOembed(searchParams, {
    base: here + below,
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
