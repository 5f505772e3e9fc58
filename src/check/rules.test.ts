import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { check } from './check.ts'
import {
  exampleOf,
  folderOf,
  goodFiles,
  goodText,
  OPTIONS,
  ruleFolders,
  textsOf,
} from './fixture.ts'
import { RULES } from './rules.ts'

/** What a rule's page says: its code and name, and where its example breaks it. */
function pageOf(name: string): { title: string; place: string; text: string } {
  const path = join(folderOf(name), 'rule.md')
  const text = existsSync(path) ? readFileSync(path, 'utf8') : ''
  return {
    text,
    title: /^# (.*)$/m.exec(text)?.[1] ?? '',
    place: /\*\*Example\.\*\* .* at `([^`]+)`/.exec(text)?.[1] ?? '',
  }
}

const names = ruleFolders()

describe('the good story', () => {
  it('keeps every rule', () => {
    expect(check(goodFiles(), OPTIONS)).toEqual([])
  })

  it('keeps every rule against the text of its source too', () => {
    expect(check(goodFiles(), { ...OPTIONS, texts: textsOf(goodText()) })).toEqual([])
  })
})

describe('the rules', () => {
  it('are all in use, each under a code of its own, in order', () => {
    const codes = RULES.map(({ code }) => code)
    expect(codes).toEqual([...new Set(codes)].sort())
    expect(names.map((name) => pageOf(name).title.split(' ')[0]).sort()).toEqual(codes)
  })

  it.each(names)('%s has a page with its name, what to do, its message and its example', (name) => {
    const { title, text, place } = pageOf(name)
    expect(title).toMatch(new RegExp(`^R\\d{3} ${name}( \\((warning|note)\\))?$`))
    expect(text).toMatch(/\*\*Mend\.\*\* \S/)
    expect(text).toMatch(/\*\*Message\.\*\*\s+- `/)
    expect(place).not.toBe('')
  })

  describe.each(names)('%s', (name) => {
    const { title, text, place } = pageOf(name)
    const { files, options } = exampleOf(name)
    const found = check(files, options)

    it('is broken by its example, there and nowhere else', () => {
      const said = found.map(({ file, line, column, code }) => `${file}:${line}:${column} ${code}`)
      expect(said).toEqual([`${place} ${title.split(' ')[0]}`])
    })

    it('says what its page says it says, and what to do', () => {
      const templates = [...text.matchAll(/^- `(.*)`$/gm)].map(([, line]) => line ?? '')
      const message = found[0]?.message ?? ''
      expect(templates.filter((template) => fits(template, message))).not.toEqual([])
      expect(found[0]?.help).toMatch(/\S/)
    })
  })
})

/** Whether a message is an instance of a template, whose capitals stand for anything. */
function fits(template: string, message: string): boolean {
  const pattern = template
    .split(/\b[A-Z]+\b/)
    .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('.+')
  return new RegExp(`^${pattern}$`, 's').test(message)
}
