import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ROOT } from '../folders.ts'
import { fieldsOf } from './described.ts'
import { jsonSchemas, schemaFiles } from './schemas.ts'

describe('the schemas for editors', () => {
  it.each([...schemaFiles()])('%s is what the code’s schemas say', async (name, schema) => {
    expect(await readFile(join(ROOT, 'schemas', name), 'utf8'), 'run: npm run schemas').toBe(schema)
  })

  it.each([...jsonSchemas()])('every field of %s has a description', (_, schema) => {
    const bare = fieldsOf(schema).filter(({ schema: field }) => !field.description)
    expect(bare.map(({ path }) => path)).toEqual([])
  })
})
