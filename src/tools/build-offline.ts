import { createHash } from 'node:crypto'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { inkStyles, renderOffline } from '../prerender/index.ts'
import type { Bundle } from '../reconstruction/index.ts'
import { labelOf } from '../words/index.ts'
import type { Built } from './vite/assets.ts'

/**
 * Writes `offline/NAME.html`: one file that plays from a disk, with no network.
 * @param built the frame's script and style, each as one text with all that it uses inside
 */
export async function writeOffline(out: string, bundle: Bundle, built: Built): Promise<void> {
  const { name } = bundle.story
  await mkdir(join(out, 'offline'), { recursive: true })
  const page = pageOf(bundle, scriptIn(built), styleIn(built))
  await writeFile(join(out, `offline/${name}.html`), page)
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

function pageOf(bundle: Bundle, script: string, style: string): string {
  const { story } = bundle
  const inks = inkStyles(story)
  const data = JSON.stringify(bundle).replace(/</g, '\\u003c')
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policyFor(script, [style, inks])}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${escaped(story.title)}. ${escaped(labelOf(story))}</title>
<style>${style}</style>
<style>${inks}</style>
</head>
<body>
${renderOffline(bundle)}
<script type="application/json" id="bundle">${data}</script>
<script type="module">${script}</script>
</body>
</html>
`
}
