import { createHash } from 'node:crypto'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { build, type Rolldown } from 'vite'
import type { Bundle } from '../reconstruction/index.ts'
import { inkStyles, renderOffline } from '../site/pages/index.ts'
import { SITE } from './folders.ts'
import { noStageScript } from './stage-script.ts'

/** Everything is put into the file itself, whatever its size in bytes. */
const ANY_SIZE = 1_000_000_000

/** Writes `offline/NAME.html`: one file that plays from a disk, with no network. */
export async function buildOffline(out: string, bundle: Bundle): Promise<void> {
  const { script, style } = await bundled()
  const { name } = bundle.story
  await mkdir(join(out, 'offline'), { recursive: true })
  await writeFile(join(out, `offline/${name}.html`), pageOf(bundle, script, style))
}

/** The frame's script and style, each as one text with all that it uses inside. */
async function bundled(): Promise<{ script: string; style: string }> {
  const built = await build({
    configFile: false,
    root: SITE,
    base: './',
    publicDir: false,
    logLevel: 'error',
    plugins: [noStageScript],
    build: {
      write: false,
      target: 'es2022',
      assetsInlineLimit: ANY_SIZE,
      cssCodeSplit: false,
      modulePreload: false,
      rolldownOptions: {
        input: join(SITE, 'frame/offline.ts'),
        output: { format: 'es', codeSplitting: false },
      },
    },
  })
  const [first] = [built].flat()
  const output = first && 'output' in first ? first.output : []
  return { script: scriptIn(output), style: styleIn(output) }
}

type Output = readonly (Rolldown.OutputChunk | Rolldown.OutputAsset)[]

function scriptIn(output: Output): string {
  const chunks = output.filter((file) => file.type === 'chunk')
  if (chunks.length !== 1) throw new Error(`one script was expected, and ${chunks.length} came`)
  return (chunks[0]?.code ?? '').replace(/<\/script/gi, '<\\/script').replace(/<!--/g, '\\x3C!--')
}

const styleIn = (output: Output): string =>
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
<title>${escaped(story.title)}. ${escaped(story.disclosure.label)}</title>
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
