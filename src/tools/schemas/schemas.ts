import { mkdir, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { toJsonSchema } from '@valibot/to-json-schema'
import {
  ReviewSchema,
  SiteSchema,
  SourcesSchema,
  StorySchema,
  WrittenSourcingSchema,
} from '../../reconstruction/index.ts'
import { LessonFileSchema } from '../../reconstruction/lesson/index.ts'
import { described, type Json } from './described.ts'
import { DESCRIPTIONS } from './descriptions.ts'
import { fieldsPage } from './fields-page.ts'

const SCHEMAS = {
  story: { schema: StorySchema, title: 'story.yaml: what a reconstruction is' },
  sources: { schema: SourcesSchema, title: 'sources.yaml: what it has something from' },
  sourcing: { schema: WrittenSourcingSchema, title: 'sourcing.yaml: what stands behind each line' },
  review: { schema: ReviewSchema, title: 'review.json: what editors accepted' },
  site: { schema: SiteSchema, title: 'site.yaml: what is a copy’s own, as its publisher' },
  lesson: {
    schema: LessonFileSchema,
    title: 'lesson.yaml: what a lesson has besides its questions',
  },
}

/** The JSON Schemas that editors complete by, each field with its description, by the name of the file. */
export function jsonSchemas(): Map<string, Json> {
  return new Map(
    Object.entries(SCHEMAS).map(([name, { schema, title }]) => {
      // Trimming and the like has no counterpart in JSON Schema, and editors do without.
      const json = toJsonSchema(schema, { typeMode: 'input', errorMode: 'ignore' })
      return [name, described({ title, ...json }, DESCRIPTIONS[name] ?? {})]
    }),
  )
}

/** The same as text, by file name. */
export const schemaFiles = (): Map<string, string> =>
  new Map(
    [...jsonSchemas()].map(([name, json]) => [
      `${name}.json`,
      `${JSON.stringify(json, null, 2)}\n`,
    ]),
  )

/** Writes them into a folder, which is made where it is not there. */
export async function writeSchemas(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true })
  for (const [name, text] of schemaFiles()) await writeFile(join(folder, name), text)
}

/**
 * `schemas [FOLDER] [--page FILE]`: writes them, into `schemas/` where no folder is named; or a page of every
 * field, as Markdown. Throws on wrong usage.
 */
export async function run(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { page: { type: 'string' } },
  })
  if (values.page) {
    await writeFile(values.page, fieldsPage(jsonSchemas()))
    process.stdout.write(`${values.page}\n`)
    return 0
  }
  const folder = positionals[0] ?? 'schemas'
  await writeSchemas(resolve(folder))
  process.stdout.write(`${folder}/: ${[...schemaFiles().keys()].join(', ')}\n`)
  return 0
}
