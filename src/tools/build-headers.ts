import { POLICY, STAGE_PAGE_POLICY } from '../prerender/index.ts'

/** Headers for a part of what is served. */
export interface HeaderRule {
  /** A path from the served folder, `*` for anything from there on. */
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
}

const FOR_EVER = { 'Cache-Control': 'public, max-age=31536000, immutable' }

/** Who may put a page into a frame: a policy says it in a header only, never in the page. */
const ANYBODY = 'frame-ancestors *'

/** @param policy the whole policy of pages that allow nothing by digest */
const framed = (policy = '') => ({
  'Content-Security-Policy': [policy, ANYBODY].filter(Boolean).join('; '),
})

/**
 * What a server should send. `access-control-allow-origin` is needed everywhere: a frame under
 * `sandbox="allow-scripts"` has an opaque origin, and fetches even its own files from outside.
 * No two rules that meet set the same header: some hosts would join the values.
 */
export const HEADERS: readonly HeaderRule[] = [
  {
    path: '/*',
    headers: {
      'Access-Control-Allow-Origin': '*',
      'Cross-Origin-Resource-Policy': 'cross-origin',
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'no-referrer',
    },
  },
  ...['assets', 'story', 'stills', 'posters'].map((folder) => ({
    path: `/${folder}/*`,
    headers: FOR_EVER,
  })),
  // The rest of a pinned page's policy stands in the page, and is never another than when it was pinned.
  { path: '/v/*', headers: { ...FOR_EVER, ...framed() } },
  { path: '/worker.js', headers: { 'Cache-Control': 'no-cache' } },
  // Some hosts take the ending off a page's address.
  ...['frame.html', 'frame'].map((page) => ({
    path: `/${page}`,
    headers: framed(STAGE_PAGE_POLICY),
  })),
  // The lesson's own policy allows the styles in its text by their digests: a second one without them,
  // and both must allow it, would take them away.
  ...['lesson.html', 'lesson'].map((page) => ({ path: `/${page}`, headers: framed() })),
  { path: '/lines/*', headers: framed(POLICY) },
]

/** What every file is sent with: further works of a site are below its folder, and so have it too. */
const EVERYWHERE = '/*'

/** The rules of a site that holds further works in these folders, each of which is a site of its own. */
export const headersWith = (folders: readonly string[]): readonly HeaderRule[] => [
  ...HEADERS,
  ...folders.flatMap((folder) =>
    HEADERS.filter(({ path }) => path !== EVERYWHERE).map(({ path, headers }) => ({
      path: `/${folder}${path}`,
      headers,
    })),
  ),
]

const rulesFor = (path: string, folders: readonly string[]): readonly HeaderRule[] =>
  headersWith(folders).filter((rule) =>
    rule.path.endsWith('*') ? path.startsWith(rule.path.slice(0, -1)) : path === rule.path,
  )

/** The headers for one path. @param folders those of further works */
export const headersFor = (path: string, folders: readonly string[] = []): Record<string, string> =>
  Object.assign({}, ...rulesFor(path, folders).map(({ headers }) => headers))

/** The headers as the `_headers` file that static hosts read. @param folders those of further works */
export const headersFile = (folders: readonly string[] = []): string =>
  `${headersWith(folders)
    .map(({ path, headers }) =>
      [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n'),
    )
    .join('\n\n')}\n`
