import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { changesIn } from '../../reconstruction/index.ts'
import { labelOf } from '../../words/index.ts'
import { run as check } from '../check.ts'
import type { Dialogue } from '../dialogue.ts'
import { ROOT } from '../folders.ts'
import { openForPages } from '../open-story.ts'
import { run as review } from './review.ts'

let folder = ''
let out = ''

beforeEach(async () => {
  folder = join(await mkdtemp(join(tmpdir(), 'readout-')), 'story')
  await cp(join(ROOT, 'tests/made-story'), folder, { recursive: true })
  out = ''
  for (const stream of [process.stdout, process.stderr])
    vi.spyOn(stream, 'write').mockImplementation((text) => {
      out += String(text)
      return true
    })
})

afterEach(async () => {
  vi.restoreAllMocks()
  await rm(join(folder, '..'), { recursive: true })
})

async function edit(name: string, change: (text: string) => string): Promise<void> {
  const path = join(folder, name)
  const before = await readFile(path, 'utf8')
  expect(change(before)).not.toBe(before)
  await writeFile(path, change(before))
}

/** An editor who answers with these words, one after the other, and then says no more. */
function editor(...answers: string[]): Dialogue & { read: string } {
  const dialogue = {
    read: '',
    write: (text: string) => {
      dialogue.read += text
    },
    ask: async () => answers.shift() ?? null,
  }
  return dialogue
}

/** A story in which one summary says more than it did. */
const strengthen = () =>
  edit('sourcing.yaml', (yaml) => yaml.replace(/(summary: "[^"]*)\."/, '$1, without doubt."'))

describe('a story that was reviewed', () => {
  it('is published as it is', async () => {
    expect(await check([folder])).toBe(0)
    expect(out).toContain('no errors. ')
    const opened = await openForPages(folder)
    expect(opened.ok && opened.value.bundle.review?.by).toEqual([
      'this project’s contributors; no outside editor',
    ])
  })

  it('is not published once a summary has changed, and says which line it is', async () => {
    await strengthen()
    expect(await check([folder])).toBe(0)
    expect(out).toMatch(/R121 warning: "line:[\w-]+" has changed since its review on \d/)
    const opened = await openForPages(folder)
    expect(opened.ok || opened.error).toMatch(/R121 "line:[\w-]+" has changed/)
  })

  it('is shown as a draft that says so in its title and its label', async () => {
    await strengthen()
    const draft = await openForPages(folder, { drafts: true })
    if (!draft.ok) throw new Error(draft.error)
    const { story, review: reviewed } = draft.value.bundle
    expect(reviewed).toBeUndefined()
    expect(story.title).toMatch(/^Draft: /)
    expect(labelOf(story)).toMatch(/^Draft, not reviewed\. /)
  })
})

describe('a review', () => {
  it('shows what changed, word by word, and takes the answer with its note', async () => {
    await strengthen()
    const asked = editor('perhaps', 'note', 'Read again.', ...Array(9).fill('y'))
    expect(await review([folder, '--by', 'the desk'], asked)).toBe(0)
    expect(asked.read).toMatch(/summary: [^\n]*\{\+, without doubt\+\}/)
    expect(asked.read).toContain('Answer yes, no, note or quit.')
    const written = await readFile(join(folder, 'review.json'), 'utf8')
    expect(written).toContain('"by": "the desk"')
    expect(written).toContain('"note": "Read again."')
    expect((await openForPages(folder)).ok).toBe(true)
  })

  it('keeps what was accepted when the editor says no, quits or goes away', async () => {
    await rm(join(folder, 'review.json'))
    expect(await review([folder], editor('y', 'n', 'y', 'q'))).toBe(1)
    expect(out).toMatch(/2 accepted, \d+ left/)
    expect(await review([folder], editor())).toBe(1)
    const { readings } = JSON.parse(await readFile(join(folder, 'review.json'), 'utf8'))
    expect(Object.keys(readings)).toHaveLength(2)
  })

  it('accepts nothing of a story that breaks a rule', async () => {
    await edit('sourcing.yaml', (yaml) => yaml.replace(/how: "?states"?/, 'how: "stated"'))
    const before = await readFile(join(folder, 'review.json'), 'utf8')
    expect(await review([folder, '--accept'])).toBe(1)
    expect(out).toContain('Nothing was reviewed.')
    expect(await readFile(join(folder, 'review.json'), 'utf8')).toBe(before)
  })

  it('remembers the digest of every version that it was accepted for', async () => {
    const digests = async (): Promise<string[]> => {
      const { versions } = JSON.parse(await readFile(join(folder, 'review.json'), 'utf8'))
      return versions.map(({ digest }: { digest: string }) => digest)
    }
    const before = await digests()
    await strengthen()
    await review([folder, '--accept'])
    const after = await digests()
    expect(after.slice(0, -1)).toEqual(before)
    expect(before).not.toContain(after.at(-1))
  })
})

describe('what changed in a reading', () => {
  it('is told field by field: what is gone, what is new, and what differs in a field', () => {
    const before = ['a: one', 'b: two words', 'c: three', 'd: four']
    const now = ['a: one', 'b: two other words', 'd: four', 'e: five']
    expect(changesIn(before, now)).toEqual([
      '  a: one',
      '* b: two {+other +}words',
      '* [-c: three-]',
      '  d: four',
      '* {+e: five+}',
    ])
  })
})
