import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { toJsonSchema } from '@valibot/to-json-schema'
import {
  ReviewSchema,
  SourcesSchema,
  SourcingSchema,
  StorySchema,
} from '../reconstruction/index.ts'
import { LessonFileSchema } from '../reconstruction/lesson/index.ts'
import { ROOT } from './folders.ts'

const SCHEMAS = {
  story: { schema: StorySchema, title: 'story.yaml: what a reconstruction is' },
  sources: { schema: SourcesSchema, title: 'sources.yaml: what it has something from' },
  sourcing: { schema: SourcingSchema, title: 'sourcing.yaml: what stands behind each line' },
  review: { schema: ReviewSchema, title: 'review.json: what editors accepted' },
  lesson: {
    schema: LessonFileSchema,
    title: 'lesson.yaml: what a lesson has besides its questions',
  },
}

/** The JSON Schemas that editors complete by, as text, by file name. */
export function schemaFiles(): Map<string, string> {
  return new Map(
    Object.entries(SCHEMAS).map(([name, { schema, title }]) => {
      // Trimming and the like has no counterpart in JSON Schema, and editors do without.
      const json = toJsonSchema(schema, { typeMode: 'input', errorMode: 'ignore' })
      return [`${name}.json`, `${JSON.stringify({ title, ...json }, null, 2)}\n`]
    }),
  )
}

/** `schemas`: writes them into `schemas/`. Throws on wrong usage. */
export async function run(args: string[]): Promise<number> {
  parseArgs({ args })
  const folder = join(ROOT, 'schemas')
  await mkdir(folder, { recursive: true })
  for (const [name, text] of schemaFiles()) await writeFile(join(folder, name), text)
  process.stdout.write(`schemas/: ${[...schemaFiles().keys()].join(', ')}\n`)
  return 0
}
