import { randomBytes } from 'node:crypto'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { lessonWords } from '../words/lesson/index.ts'
import { checkBudget, importsIn, scriptsIn } from './budget.ts'
import { checkLesson } from './budget-lesson.ts'

async function folder(): Promise<string> {
  const out = await mkdtemp(join(tmpdir(), 'budget-'))
  onTestFinished(() => rm(out, { recursive: true }))
  return out
}

/** So many kB of code that cannot be made smaller. */
const codeOf = (size: number, imports = ''): Buffer =>
  Buffer.from(`${imports}//${randomBytes(size * 1000).toString('latin1')}`, 'latin1')

/** A built page with scripts of so many kB, and beside it the tag of an embed. */
async function built(sizes: Readonly<Record<string, number>>, tag = 5): Promise<string> {
  const out = await folder()
  await writeFile(join(out, 'embed.js'), codeOf(tag))
  await mkdir(join(out, 'assets'))
  await writeFile(
    join(out, 'index.html'),
    '<script type="module" crossorigin src="./assets/index-12345678.js"></script>',
  )
  const imports: Record<string, string> = {
    index:
      'import{a}from"./shared-12345678.js";import(`./stage-12345678.js`);import("./sound-12345678.js")',
  }
  for (const [name, size] of Object.entries(sizes)) {
    await writeFile(join(out, 'assets', `${name}-12345678.js`), codeOf(size, imports[name]))
  }
  return out
}

const figures = async (out: string): Promise<string[]> => {
  const said: string[] = []
  await checkBudget(out, (line) => said.push(line))
  return said
}

describe('the budget', () => {
  it('counts what the page imports at once, and apart what the stage adds; never sound', async () => {
    const out = await built({ index: 10, shared: 20, stage: 60, sound: 500 })
    expect(await figures(out)).toEqual([
      expect.stringMatching(/^code until “next” works: 30\.\d of at most 60 kB$/),
      expect.stringMatching(/^all code with the stage, sound off: 90\.\d of at most 170 kB$/),
      expect.stringMatching(/^the tag of an embed: 5\.\d of at most 8 kB$/),
    ])
  })

  it('stops the build when any is over', async () => {
    const first = await built({ index: 30, shared: 31, stage: 1, sound: 1 })
    await expect(figures(first)).rejects.toThrow(/over the budget: code until “next” works: 61/)
    const second = await built({ index: 30, shared: 20, stage: 125, sound: 1 })
    await expect(figures(second)).rejects.toThrow(/over the budget: all code with the stage/)
    const third = await built({ index: 30, shared: 20, stage: 1, sound: 1 }, 9)
    await expect(figures(third)).rejects.toThrow(/over the budget: the tag of an embed/)
  })

  it('finds scripts and imports however they are written', () => {
    expect(scriptsIn('<script type="module" src="./a.js"></script><script>1</script>')).toEqual([
      './a.js',
    ])
    expect(importsIn('import"./a.js";export{b}from`./b.js`;x=()=>import("./c.js")')).toEqual({
      atOnce: ['./a.js', './b.js'],
      onDemand: ['./c.js'],
    })
  })
})

/** Built pages whose scripts hold so many kB, and beside them a text. */
async function builtPages(pages: Readonly<Record<string, [number, string]>>): Promise<string> {
  const out = await folder()
  for (const [name, [size, text]] of Object.entries(pages)) {
    const script = `<script type="module" src="./${name}-12345678.js"></script>`
    await writeFile(join(out, `${name}.html`), script)
    await writeFile(
      join(out, `${name}-12345678.js`),
      text + randomBytes(size * 500).toString('hex'),
    )
  }
  return out
}

describe('the budget of the lesson', () => {
  const said: string[] = []
  const check = async (pages: Parameters<typeof builtPages>[0]) =>
    checkLesson(await builtPages(pages), (line) => said.push(line))

  it('counts what its page brings beyond Play', async () => {
    await check({ index: [20, ''], frame: [20, ''], lesson: [40, ''] })
    expect(said.at(-1)).toMatch(/beyond Play: \d+\.\d of at most 15 kB/)
  })

  it('stops the build when that is too much, or when Play carries any of it', async () => {
    await expect(check({ index: [20, ''], frame: [20, ''], lesson: [70, ''] })).rejects.toThrow(
      /over the budget/,
    )
    await expect(
      check({ index: [20, ''], frame: [20, lessonWords.notScored], lesson: [30, ''] }),
    ).rejects.toThrow(/Play carries the lesson in frame-12345678.js/)
  })
})
