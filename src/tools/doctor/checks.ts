import { createHash } from 'node:crypto'
import * as v from 'valibot'
import { PUBLISHER, readCard } from '../../embed/index.ts'
import { digestOfWork, parseBundle, shortDigest } from '../../reconstruction/index.ts'
import { sha256 } from '../load.ts'
import { type Check, must } from './check.ts'
import { attributeIn, metaIn, policyOf } from './html.ts'
import type { PublishedSite, Reply } from './site.ts'

/** Addresses that embeds, editors and readers come by. */
const ADDRESSES = [
  '',
  'about.html',
  'embed.html',
  'embed.js',
  'frame.html',
  'verify.html',
  'corrections.json',
  'versions.json',
  'lines/_first.json',
]

/** Pages that stand in other people's frames. */
const FRAMED = ['frame.html', 'lines/_first.html']

const BUILD =
  'Copy the whole folder that “readout build” wrote, with names and folders as they are.'
const HEADERS =
  'Send what the file _headers says; docs/publishing.md has it for nginx, Caddy and Apache.'

async function there(site: PublishedSite, path: string): Promise<Reply> {
  const reply = await site.ask(path)
  must(reply.status === 200, `${path || 'the folder'} answers ${reply.status}`, BUILD)
  return reply
}

const header = ({ headers }: Reply, name: string): string => headers.get(name) ?? ''

/** The address of the work's data, as the frame's page names it. */
async function bundleOf(site: PublishedSite) {
  const frame = await there(site, 'frame.html')
  const path = attributeIn(frame.text, 'link', 'bundle', 'href')
  must(path !== null, 'frame.html names no data of the work', BUILD)
  const reply = await there(site, path.replace(/^\.\//, ''))
  const bundle = parseBundle(reply.text)
  must(
    bundle.ok,
    `${path} is no data of a work that this program reads`,
    'Build the site anew with it, or ask the doctor of the version that built it.',
  )
  return { reply, bundle: bundle.value }
}

const addresses: Check = {
  name: 'addresses',
  async look(site) {
    for (const path of ADDRESSES) await there(site, path)
    return `${ADDRESSES.length} addresses answer`
  },
}

const headers: Check = {
  name: 'headers',
  async look(site) {
    const { reply } = await bundleOf(site)
    for (const one of [
      reply,
      await there(site, 'embed.js'),
      await there(site, 'lines/_first.json'),
    ]) {
      must(
        header(one, 'access-control-allow-origin') === '*',
        `${one.path} does not let other origins read it`,
        `Send Access-Control-Allow-Origin: * with every file. ${HEADERS}`,
      )
      must(
        /^(?:cross-origin)?$/.test(header(one, 'cross-origin-resource-policy')),
        `${one.path} is kept from other sites by Cross-Origin-Resource-Policy`,
        `Send Cross-Origin-Resource-Policy: cross-origin, or none. ${HEADERS}`,
      )
      must(
        header(one, 'x-content-type-options') === 'nosniff',
        `${one.path} is sent without X-Content-Type-Options: nosniff`,
        HEADERS,
      )
    }
    return 'other origins may read scripts and data'
  },
}

const policy: Check = {
  name: 'policy',
  async look(site) {
    const frame = await there(site, 'frame.html')
    const own = policyOf(metaIn(frame.text, 'Content-Security-Policy') ?? '')
    must(own.get('default-src') === "'none'", 'frame.html has no policy of its own', BUILD)
    const sent = policyOf(header(frame, 'content-security-policy'))
    for (const [name, value] of sent)
      must(
        name === 'frame-ancestors' || own.get(name) === value,
        `the header’s ${name} is another than the page’s: browsers obey both`,
        `Send the policy in _headers for frame.html, or frame-ancestors alone. ${HEADERS}`,
      )
    return 'the page’s own, and no header is stricter'
  },
}

const framing: Check = {
  name: 'framing',
  async look(site) {
    const first = readCard(JSON.parse((await there(site, 'lines/_first.json')).text))
    for (const path of [...FRAMED.slice(0, 1), `lines/${first?.line ?? ''}.html`]) {
      const page = await there(site, path)
      must(
        header(page, 'x-frame-options') === '',
        `${path} is sent with X-Frame-Options, and stands in no frame`,
        'Never send X-Frame-Options with these pages; say in frame-ancestors who may frame them.',
      )
      const who = policyOf(header(page, 'content-security-policy')).get('frame-ancestors')
      must(
        who !== undefined && !/^'(?:none|self)'$/.test(who),
        `${path}: frame-ancestors is ${who ?? 'not sent'}`,
        `Send frame-ancestors * in a header, or the origins that may frame it. ${HEADERS}`,
      )
    }
    return 'pages for frames may stand in them'
  },
}

const compression: Check = {
  name: 'compression',
  async look(site) {
    if (site.local) return 'not asked for on this machine'
    const { reply } = await bundleOf(site)
    for (const one of [await there(site, 'embed.js'), reply])
      must(
        /^(?:br|gzip|zstd)$/.test(header(one, 'content-encoding')),
        `${one.path} comes uncompressed`,
        'Let the server compress scripts, styles, pages and JSON (brotli, else gzip).',
      )
    return 'scripts and data come compressed'
  },
}

const caching: Check = {
  name: 'caching',
  async look(site) {
    if (site.local) return 'not asked for on this machine'
    const { reply } = await bundleOf(site)
    must(
      /immutable|max-age=\d{7,}/.test(header(reply, 'cache-control')),
      `${reply.path} may not be kept, though its name changes with its content`,
      HEADERS,
    )
    for (const path of ['embed.js', 'corrections.json'])
      must(
        !/immutable|max-age=\d{5,}/.test(header(await there(site, path), 'cache-control')),
        `${path} may be kept for a day or more: corrections would come late`,
        HEADERS,
      )
    return 'what changes its name is kept, and nothing else for long'
  },
}

const TYPES: readonly (readonly [path: string, type: RegExp, name: string])[] = [
  ['', /^text\/html\b/, 'text/html'],
  ['frame.html', /^text\/html\b/, 'text/html'],
  ['embed.js', /^(?:text|application)\/javascript\b/, 'text/javascript'],
  ['corrections.json', /^application\/json\b/, 'application/json'],
  ['lines/_first.json', /^application\/json\b/, 'application/json'],
]

const types: Check = {
  name: 'types',
  async look(site) {
    for (const [path, type, name] of TYPES) {
      const sent = header(await there(site, path), 'content-type')
      must(
        type.test(sent),
        `${path || 'the folder'} is sent as “${sent}”`,
        `Send it as ${name}: browsers run no script of another type.`,
      )
    }
    return 'pages, scripts and data are sent as what they are'
  },
}

const DescriptionSchema = v.object({
  version: v.literal('1.0'),
  type: v.string(),
  html: v.optional(v.string()),
})

const oembed: Check = {
  name: 'oEmbed',
  async look(site) {
    const page = await there(site, '')
    const href = /<link[^>]*application\/json\+oembed[^>]*href="([^"]+)"/.exec(page.text)?.[1]
    must(href !== undefined, 'the play does not say where its description lies', BUILD)
    const reply = await there(site, href.replace(/^\.\//, ''))
    const told = v.safeParse(DescriptionSchema, jsonOf(reply.text))
    must(told.success, `${href} is no description (oEmbed 1.0)`, BUILD)
    const whole = 'Build with --address and the address that the site has.'
    must(told.output.type === 'rich', 'the description leads to a link, and to no player', whole)
    must(
      told.output.html?.includes(`src="${site.base}frame.html`) ?? false,
      `the description leads to another address than ${site.base}`,
      whole,
    )
    return 'pages that ask are given words and a player'
  },
}

const cards: Check = {
  name: 'cards',
  async look(site) {
    const { bundle } = await bundleOf(site)
    const ids = bundle.exchange.length > 0 ? bundle.exchange : bundle.lines.map(({ id }) => id)
    for (const id of ids) {
      const data = jsonOf((await there(site, `lines/${id}.json`)).text)
      const card = readCard(data)
      must(card?.line === id, `lines/${id}.json is no card of that line`, BUILD)
      const picture: unknown = Object(data).picture
      for (const path of [card.poster, typeof picture === 'string' ? picture : null]) {
        must(
          path !== null,
          `the line ${id} has no picture`,
          'Build where there is a Chromium (CHROMIUM=/path): without one nothing is printed.',
        )
        const type = header(await there(site, path), 'content-type')
        must(
          /^image\//.test(type),
          `${path} is sent as “${type}”`,
          'Send .webp and .jpg as images.',
        )
      }
    }
    return `${ids.length} lines have words and pictures`
  },
}

const VersionsSchema = v.object({
  latest: v.pipe(v.string(), v.regex(/^[\w.-]+$/)),
  versions: v.record(v.string(), v.object({ integrity: v.object({ 'embed.js': v.string() }) })),
})

const digest: Check = {
  name: 'digest',
  async look(site) {
    const { bundle, reply } = await bundleOf(site)
    const { digest: shown = '', ...rest } = bundle
    must(
      digestOfWork(rest, sha256) === shown,
      `${reply.path} shows a digest that is not that of what it holds`,
      'The data was changed after it was built: copy it anew, and see who changed it.',
    )
    const versions = v.safeParse(VersionsSchema, jsonOf((await there(site, 'versions.json')).text))
    must(versions.success, 'versions.json names no version', BUILD)
    const { latest, versions: all } = versions.output
    const path = `v/${latest}/embed.js`
    const { bytes } = await there(site, path)
    const found = `sha384-${createHash('sha384').update(bytes).digest('base64')}`
    must(
      all[latest]?.integrity['embed.js'] === found,
      `${path} is not what versions.json says`,
      'A pinned file never changes: copy v/ anew, and see what rewrites scripts on the way.',
    )
    return `${shortDigest(shown)}…, and the newest pinned script is its own`
  },
}

const CorrectionsSchema = v.object({
  format: v.literal(1),
  story: v.string(),
  digest: v.string(),
  corrections: v.array(v.object({ date: v.string(), text: v.string(), said: v.string() })),
})

const corrections: Check = {
  name: 'corrections',
  async look(site) {
    const { bundle } = await bundleOf(site)
    const list = v.safeParse(
      CorrectionsSchema,
      jsonOf((await there(site, 'corrections.json')).text),
    )
    must(list.success, 'corrections.json is no list of corrections', BUILD)
    const { story, digest: of, corrections: told } = list.output
    must(
      story === bundle.story.name && of === shortDigest(bundle.digest ?? ''),
      'corrections.json is of another build than the pages',
      BUILD,
    )
    const all = bundle.story.corrections.every(({ date, text }) =>
      told.some((one) => one.date === date && one.text === text),
    )
    must(all, 'corrections.json lacks a correction that the pages have', BUILD)
    const publisher = metaIn((await there(site, 'frame.html')).text, PUBLISHER)
    return `${told.length} told; ${publisher ?? ''}`
  },
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

/** Everything that is looked at, in the order in which it is told. */
export const CHECKS: readonly Check[] = [
  addresses,
  types,
  headers,
  policy,
  framing,
  compression,
  caching,
  oembed,
  cards,
  digest,
  corrections,
]
