import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { storyError } from './story-error.ts'

const diagnostic = (line: number, column: number) => ({
  file: 'sourcing.yaml',
  line,
  column,
  code: 'R109',
  severity: 'error' as const,
  message: '"indirekt" is no word for it',
  help: 'Did you mean "indirect"?',
})

it('tells where a story is at fault, what to do, and what else was found', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'readout-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  await writeFile(
    join(folder, 'sourcing.yaml'),
    'late:\n  kind: "speech"\n  how: "indirekt"\nclock:\n',
  )
  const diagnostics = [diagnostic(3, 8), diagnostic(4, 1)]
  const { err } = await storyError(folder, {
    text: '',
    diagnostics,
    playable: null,
    oneOfSeveral: false,
  })
  expect(err.message).toBe('R109 "indirekt" is no word for it\nDid you mean "indirect"?')
  expect(err.loc).toMatchObject({ file: join(folder, 'sourcing.yaml'), line: 3, column: 8 })
  expect(err.frame?.split('\n').slice(2, 4)).toEqual([
    '3    |   how: "indirekt"',
    '     |        ^',
  ])
  expect(err.stack).toContain('sourcing.yaml:4:1 R109')
})

it('says what keeps a folder from being read at all', async () => {
  const { err } = await storyError('/nowhere', {
    text: 'no story',
    diagnostics: [],
    playable: null,
    oneOfSeveral: false,
  })
  expect(err).toMatchObject({ message: 'no story', stack: '' })
})
