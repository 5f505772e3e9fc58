import { stamped } from './messages.ts'

/** What a frame knows of itself when it speaks to a parent. */
export interface FrameFacts {
  /** The frame's own address. */
  readonly href: string
  /** Its width in CSS px. */
  readonly width: number
  /** Whether the reader's act brought the height about. */
  readonly acted: boolean
}

/** A name that a parent goes by or has given, where its protocol needs one. */
export type Name = string

/** One way of telling a parent how high the frame would like to be. */
export interface HeightProtocol {
  readonly name: string
  /** Who listens for it. */
  readonly parents: string
  /** The name to answer by, if the frame's own address holds it. Without `named`, none is needed. */
  readonly named?: (href: string) => Name | null
  /** Waits for the parent's own message before it sends any height. */
  readonly waits?: true
  /** Says that a frame is there; repeated for a while, for parents that attach late. */
  readonly hello?: unknown
  /** Whether a parent's message asks for the height; gives the name to answer by. */
  readonly asked?: (data: unknown, name: Name | null) => Name | null
  /** The message that tells the height, in CSS px. `first` after each time the parent asked. */
  readonly height: (px: number, facts: FrameFacts, name: Name, first: boolean) => unknown
}

const NOBODY: Name = ''

const param = (href: string, name: string): string | null => new URL(href).searchParams.get(name)

/** A field of a message, if it is an object that has it. Never throws, whatever the message. */
function field(data: unknown, name: string): unknown {
  if (typeof data !== 'object' || data === null) return undefined
  try {
    return Object.getOwnPropertyDescriptor(data, name)?.value
  } catch {
    return undefined
  }
}

const isH5pCall = (data: unknown): boolean =>
  field(data, 'action') === 'hello' || field(data, 'action') === 'resize'

const WORDPRESS_SECRET = /^#\?secret=([\w-]{1,64})$/

/** What iframe-resizer's parent sends first: its id, then sixteen settings and more. */
const RESIZER_INIT = /^\[iFrameSizer\]([^:[\]]{1,100}):\d+:/

/**
 * The height protocols, tried against the parents' own scripts where these are to be had. Height
 * alone may go to any origin; nothing else is told here.
 */
export const PROTOCOLS: readonly HeightProtocol[] = [
  {
    name: 'readout',
    parents: '<readout-player>, and whoever reads docs/embedding.md',
    height: (px, { acted }) => stamped({ type: 'height', px, acted }),
  },
  {
    name: 'pym',
    parents: 'pym.js 1',
    named: (href) => param(href, 'childId'),
    asked: (data, name) =>
      typeof data === 'string' && name !== null && data.startsWith(`pymxPYMx${name}xPYMxwidthxPYMx`)
        ? name
        : null,
    height: (px, _facts, name) => `pymxPYMx${name}xPYMxheightxPYMx${px}`,
  },
  {
    name: 'amp',
    parents: 'AMP, @newswire/frames, NPR sidechain',
    asked: (data) =>
      field(data, 'sentinel') === 'amp' && field(data, 'type') === 'frames-init' ? NOBODY : null,
    height: (px) => ({ sentinel: 'amp', type: 'embed-size', height: px }),
  },
  {
    name: 'wordpress',
    parents: 'WordPress, which clamps to 200–1000 px',
    named: (href) => WORDPRESS_SECRET.exec(new URL(href).hash)?.[1] ?? null,
    asked: (data, name) =>
      name !== null && field(data, 'message') === 'ready' && field(data, 'secret') === name
        ? name
        : null,
    height: (px, _facts, name) => ({ message: 'height', value: px, secret: name }),
  },
  {
    name: 'iframe-resizer',
    parents: 'iframe-resizer 4 and 5',
    waits: true,
    hello: '[iFrameResizerChild]Ready',
    asked: (data) => (typeof data === 'string' ? (RESIZER_INIT.exec(data)?.[1] ?? null) : null),
    height: (px, { width }, name, first) =>
      `[iFrameSizer]${name}:${px}:${width}:${first ? 'init' : 'resize'}`,
  },
  {
    name: 'datawrapper',
    parents: 'pages with Datawrapper’s script: the id stands in the address as `datawrapper`',
    named: (href) => param(href, 'datawrapper'),
    height: (px, _facts, name) => ({ 'datawrapper-height': { [name]: px } }),
  },
  {
    name: 'medium',
    parents: 'Medium, Infogram',
    height: (px, { href }) => JSON.stringify({ src: href, context: 'iframe.resize', height: px }),
  },
  {
    name: 'h5p',
    parents: 'pages with H5P’s resizer',
    waits: true,
    hello: { context: 'h5p', action: 'hello' },
    asked: (data) => (field(data, 'context') === 'h5p' && isH5pCall(data) ? NOBODY : null),
    height: (px) => ({ context: 'h5p', action: 'resize', scrollHeight: px }),
  },
  {
    name: 'canvas',
    parents: 'Canvas LMS',
    height: (px) => ({ subject: 'lti.frameResize', height: px }),
  },
]
