import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import * as v from 'valibot'
import { ATTITUDES } from '../../reconstruction/index.ts'
import { ROOT } from '../folders.ts'
import type { Drawing, Pose } from './drawing.ts'
import { sheetOf } from './sheet.ts'

const ART = join(ROOT, 'assets/art')

const part = v.pipe(v.number(), v.minValue(0), v.maxValue(1))
const PlatesSchema = v.record(
  v.string(),
  v.object({
    focus: v.object({ x: part, y: part, width: part, height: part }),
    alt: v.string(),
  }),
)

/**
 * `drawings [--json] [--out FILE]`: lists every drawing that a story may name, with its poses; as JSON; or
 * writes a page that shows them. Throws on wrong usage.
 */
export async function run(args: string[]): Promise<number> {
  const { values } = parseArgs({
    args,
    options: { json: { type: 'boolean' }, out: { type: 'string' } },
  })
  const drawings = await allDrawings()
  if (values.out !== undefined) {
    await writeFile(values.out, sheetOf(drawings, await filesOf(drawings)))
    process.stdout.write(`${values.out}: ${drawings.length} drawings\n`)
  } else if (values.json) process.stdout.write(`${JSON.stringify(drawings, null, 2)}\n`)
  else process.stdout.write(drawings.map(listed).join(''))
  return 0
}

/** Every drawing, by name. */
export async function allDrawings(): Promise<Drawing[]> {
  const plates = v.parse(PlatesSchema, JSON.parse(await readFile(join(ART, 'plates.json'), 'utf8')))
  const byName = new Map<string, Pose[]>()
  for (const [file, { alt, focus }] of Object.entries(plates)) {
    const [name = file, pose] = file.split('.')
    const attitude = ATTITUDES.find((one) => one === pose)
    if (attitude) byName.set(name, [...(byName.get(name) ?? []), { attitude, alt, focus }])
  }
  return [...byName]
    .map(([name, poses]) => ({ name, poses }))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
}

/** The SVG of each pose, by `name.attitude`. */
async function filesOf(drawings: readonly Drawing[]): Promise<Map<string, string>> {
  const names = drawings.flatMap(({ name, poses }) =>
    poses.map((pose) => `${name}.${pose.attitude}`),
  )
  return new Map(
    await Promise.all(
      names.map(async (name) => [name, await readFile(join(ART, `${name}.svg`), 'utf8')] as const),
    ),
  )
}

const listed = ({ name, poses }: Drawing): string =>
  [`${name}\n`, ...poses.map(({ attitude, alt }) => `    ${attitude}: ${alt}\n`)].join('')
