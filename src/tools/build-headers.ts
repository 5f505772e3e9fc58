import { STAGE_PAGE_POLICY } from '../site/pages/index.ts'

/** Headers for a part of what is served. */
export interface HeaderRule {
  /** A path from the served folder, `*` for anything from there on. */
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
}

const FOR_EVER = 'public, max-age=31536000, immutable'
const FOR_A_WHILE = 'public, max-age=300'

/**
 * What a server should send. `access-control-allow-origin` is needed everywhere: a frame under
 * `sandbox="allow-scripts"` has an opaque origin, and fetches even its own files from outside.
 */
export const HEADERS: readonly HeaderRule[] = [
  {
    path: '/*',
    headers: {
      'Access-Control-Allow-Origin': '*',
      'Cross-Origin-Resource-Policy': 'cross-origin',
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'no-referrer',
      'Cache-Control': FOR_A_WHILE,
    },
  },
  { path: '/assets/*', headers: { 'Cache-Control': FOR_EVER } },
  { path: '/story/*', headers: { 'Cache-Control': FOR_EVER } },
  { path: '/stills/*', headers: { 'Cache-Control': FOR_EVER } },
  { path: '/posters/*', headers: { 'Cache-Control': FOR_EVER } },
  { path: '/v/*', headers: { 'Cache-Control': FOR_EVER } },
  { path: '/worker.js', headers: { 'Cache-Control': 'no-cache' } },
  {
    path: '/frame.html',
    headers: { 'Content-Security-Policy': `${STAGE_PAGE_POLICY}; frame-ancestors *` },
  },
]

/** The headers for one path; later rules go before earlier ones. */
export function headersFor(path: string): Record<string, string> {
  const rules = HEADERS.filter((rule) =>
    rule.path.endsWith('*') ? path.startsWith(rule.path.slice(0, -1)) : path === rule.path,
  )
  return Object.assign({}, ...rules.map(({ headers }) => headers))
}

/** The headers as the `_headers` file that static hosts read. */
export const headersFile = (): string =>
  `${HEADERS.map(({ path, headers }) =>
    [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n'),
  ).join('\n\n')}\n`
