/** Writes every plate and plates.json into assets/art: `npx tsx assets/art/draw/draw.ts`. */
import { writeFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { subjects } from './subjects.ts'
import type { Focus, Sheet } from './svg.ts'

const folder = new URL('../', import.meta.url)

const markup = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

/** A focus in 0 to 1 of its sheet, which is how the stage knows it. */
function shareOf({ x, y, width, height, close = false }: Focus, sheet: Sheet): Required<Focus> {
  const share = (length: number, whole: number) => Math.round((length / whole) * 1e4) / 1e4
  return {
    x: share(x - sheet.left, sheet.width),
    y: share(y - sheet.top, sheet.height),
    width: share(width, sheet.width),
    height: share(height, sheet.height),
    close,
  }
}

/** All files of the art: name in assets/art to content. Throws when two plates share a name. */
export function files(): Map<string, string> {
  const made = new Map<string, string>()
  const index: Record<string, object> = {}
  for (const { name, alt, focus, sheet, svg } of subjects) {
    if (made.has(`${name}.svg`)) throw new Error(`Two plates are named "${name}"`)
    made.set(`${name}.svg`, svg.replace('<defs>', `<title>${markup(alt)}</title><defs>`))
    const { width, height } = sheet
    index[name] = { width, height, focus: shareOf(focus, sheet), alt }
  }
  return made.set('plates.json', `${JSON.stringify(index, null, 2)}\n`)
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  for (const [name, content] of files()) writeFileSync(new URL(name, folder), content)
}
