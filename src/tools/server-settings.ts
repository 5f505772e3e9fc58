import { type HeaderRule, headersWith } from './build-headers.ts'

/** What a server should compress, by media type. */
const TEXTS = [
  'text/html',
  'text/css',
  'text/plain',
  'text/javascript',
  'application/javascript',
  'application/json',
  'application/atom+xml',
  'image/svg+xml',
]

const quoted = (text: string): string => `"${text.replaceAll('"', '\\"')}"`

/** A path of a rule as a regular expression. */
const pattern = (path: string): string =>
  `^${path.replace(/[.]/g, '\\$&').replace(/\*$/, '')}${path.endsWith('*') ? '' : '$'}`

/** The names of all headers, each with the paths on which it is sent and its value there. */
function byHeader(rules: readonly HeaderRule[]): Map<string, { path: string; value: string }[]> {
  const found = new Map<string, { path: string; value: string }[]>()
  for (const { path, headers } of rules)
    for (const [name, value] of Object.entries(headers))
      found.set(name, [...(found.get(name) ?? []), { path, value }])
  return found
}

const variable = (name: string): string => `$readout_${name.toLowerCase().replaceAll('-', '_')}`

/**
 * For nginx, to be included where `http { … }` stands: a map for each header, and below, for the server,
 * the headers themselves. An empty value sends none.
 */
function nginx(all: readonly HeaderRule[]): string {
  const headers = [...byHeader(all)]
  const maps = headers.flatMap(([name, rules]) => [
    `map $uri ${variable(name)} {`,
    '  default "";',
    ...rules.map(({ path, value }) => `  ${quoted(`~${pattern(path)}`)} ${quoted(value)};`),
    '}',
  ])
  return [
    '# In http { … }: include this file. In the server { … } of the player: the lines below it.',
    ...maps,
    '# --- in server { … } ---',
    ...headers.map(([name]) => `# add_header ${name} ${variable(name)} always;`),
    `# gzip on; gzip_vary on; gzip_types ${TEXTS.filter((type) => type !== 'text/html').join(' ')};`,
    '',
  ].join('\n')
}

/** For Caddy, to be imported into the block of a site. */
const caddy = (rules: readonly HeaderRule[]): string =>
  [
    '# In the block of the site: import this file.',
    'encode zstd gzip',
    ...rules.flatMap(({ path, headers }) => [
      `header ${path} {`,
      ...Object.entries(headers).map(([name, value]) => `\t${name} ${quoted(value)}`),
      '}',
    ]),
    '',
  ].join('\n')

/** For Apache with mod_headers, and mod_brotli, mod_deflate or both, to be included into a virtual host. */
const apache = (rules: readonly HeaderRule[]): string =>
  [
    '# In the virtual host: Include this file. Needs mod_headers; mod_brotli, mod_deflate or both.',
    ...rules.flatMap(({ path, headers }) => [
      `<LocationMatch ${quoted(pattern(path))}>`,
      ...Object.entries(headers).map(
        ([name, value]) => `  Header always set ${name} ${quoted(value)}`,
      ),
      '</LocationMatch>',
    ]),
    '<IfModule mod_brotli.c>',
    `  AddOutputFilterByType BROTLI_COMPRESS ${TEXTS.join(' ')}`,
    '</IfModule>',
    // What takes no brotli, as browsers over plain http, is given gzip.
    '<IfModule mod_deflate.c>',
    `  AddOutputFilterByType DEFLATE ${TEXTS.join(' ')}`,
    '</IfModule>',
    '',
  ].join('\n')

/**
 * What the file `_headers` says, for servers that read no such file: from a file's name to its text. The
 * player lies at the root of a site there; elsewhere its folder stands before each path.
 * @param folders those of further works
 */
export function serverSettings(folders: readonly string[] = []): ReadonlyMap<string, string> {
  const rules = headersWith(folders)
  return new Map([
    ['servers/nginx.conf', nginx(rules)],
    ['servers/Caddyfile', caddy(rules)],
    ['servers/apache.conf', apache(rules)],
  ])
}
