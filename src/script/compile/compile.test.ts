import { describe, expect, it } from 'vitest'
import { compileScript } from './index.ts'

const filesOf = (files: Readonly<Record<string, string>>) => (name: string) =>
  Object.hasOwn(files, name) ? files[name] : undefined

const errorsIn = (files: Readonly<Record<string, string>>) => {
  const done = compileScript(Object.keys(files)[0] ?? '', filesOf(files))
  return done.ok ? [] : done.error.filter(({ severity }) => severity === 'error')
}

describe('compiling a script', () => {
  it('gives ink’s JSON', () => {
    const done = compileScript('a.ink', filesOf({ 'a.ink': 'Hello. # id:hello\n-> END' }))
    expect(done.ok && JSON.parse(done.value.json).inkVersion).toBeGreaterThan(19)
  })

  it('names file and line of an error', () => {
    const [error] = errorsIn({ 'a.ink': 'Hello.\n\n-> nowhere' })
    expect(error).toMatchObject({ severity: 'error', file: 'a.ink', line: 3 })
    expect(error?.message).toContain('nowhere')
  })

  it('names the included file where the error is in it', () => {
    const [error] = errorsIn({
      'a.ink': 'INCLUDE parts/b.ink\n-> knot',
      'parts/b.ink': '=== knot\nHello.\n{ }\n-> END',
    })
    expect(error).toMatchObject({ file: 'parts/b.ink', line: 3 })
  })

  it('says which file is missing', () => {
    expect(errorsIn({ 'a.ink': 'INCLUDE b.ink\nHello.\n-> END' })[0]?.message).toContain('b.ink')
    expect(compileScript('a.ink', () => undefined)).toMatchObject({
      ok: false,
      error: [{ file: 'a.ink', message: 'there is no such file' }],
    })
  })

  it('refuses files that include each other', () => {
    expect(errorsIn({ 'a.ink': 'INCLUDE b.ink\n-> END', 'b.ink': 'INCLUDE a.ink' })).not.toEqual([])
  })

  it('hands on what ink warns of and what the writer noted, with their lines', () => {
    const text = 'Hello.\nTODO: a better word\n-> a\n=== a\nNo end.'
    const done = compileScript('a.ink', filesOf({ 'a.ink': text }))
    expect(done.ok && done.value.warnings).toMatchObject([
      { severity: 'note', line: 2, message: expect.stringContaining('a better word') },
      { severity: 'warning', line: 5 },
    ])
  })
})
