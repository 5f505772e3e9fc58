import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ROOT } from '../folders.ts'
import { fieldsOf } from './described.ts'
import { fieldsPage } from './fields-page.ts'
import { jsonSchemas, schemaFiles } from './schemas.ts'

describe('the schemas for editors', () => {
  it.each([...schemaFiles()])('%s is what the code’s schemas say', async (name, schema) => {
    expect(await readFile(join(ROOT, 'schemas', name), 'utf8'), 'run: npm run schemas').toBe(schema)
  })

  it('are what the page of the fields says', async () => {
    const page = await readFile(join(ROOT, 'docs/fields.md'), 'utf8')
    expect(page, 'run: npm run schemas -- --page docs/fields.md').toBe(fieldsPage(jsonSchemas()))
  })

  it.each([...jsonSchemas()])('every field of %s has a description', (_, schema) => {
    const bare = fieldsOf(schema).filter(({ schema: field }) => !field.description)
    expect(bare.map(({ path }) => path)).toEqual([])
  })
})
