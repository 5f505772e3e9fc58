import { createHash } from 'node:crypto'
import { words } from '../words/index.ts'
import type { Built } from './vite/assets.ts'

/** What a page that is one file holds. */
export interface OnePage {
  readonly title: string
  /** More for its head, as HTML. */
  readonly head?: string
  /** As HTML. */
  readonly body: string
  /** The page's script and style, each as one text with all that it uses inside. */
  readonly built: Built
  /** Further style sheets. */
  readonly styles: readonly string[]
  /** Blocks of data by their id. */
  readonly data: Readonly<Record<string, unknown>>
}

/** A page with all that it needs in one file, which plays from a disk: no address is ever asked. */
export function onePage({ title, head = '', body, built, styles, data }: OnePage): string {
  const script = scriptIn(built)
  const sheets = [styleIn(built), ...styles]
  return `<!doctype html>
<html lang="${words.language}"${words.direction && ` dir="${words.direction}"`}>
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policyFor(script, sheets)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${escaped(title)}</title>
${head}${sheets.map((sheet) => `<style>${sheet}</style>`).join('\n')}
</head>
<body>
${body}
${Object.entries(data).map(block).join('\n')}
<script type="module">${script}</script>
</body>
</html>
`
}

function scriptIn(output: Built): string {
  const chunks = output.filter((file) => file.type === 'chunk')
  if (chunks.length !== 1) throw new Error(`one script was expected, and ${chunks.length} came`)
  return (chunks[0]?.code ?? '').replace(/<\/script/gi, '<\\/script').replace(/<!--/g, '\\x3C!--')
}

const styleIn = (output: Built): string =>
  output
    .filter((file) => file.type === 'asset' && file.fileName.endsWith('.css'))
    .map((file) => ('source' in file ? String(file.source) : ''))
    .join('\n')

const block = ([id, content]: [string, unknown]): string =>
  `<script type="application/json" id="${id}">${JSON.stringify(content).replace(/</g, '\\u003c')}</script>`

const digestOf = (text: string): string =>
  `'sha256-${createHash('sha256').update(text).digest('base64')}'`

/** Nothing but what is in the file: no address may be asked. */
const policyFor = (script: string, styles: readonly string[]): string =>
  [
    "default-src 'none'",
    `script-src ${digestOf(script)}`,
    `style-src ${styles.map(digestOf).join(' ')}`,
    ...['font', 'img', 'media', 'connect'].map((kind) => `${kind}-src data:`),
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ')

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;')
