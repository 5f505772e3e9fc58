import { execFile } from 'node:child_process'
import { tmpdir } from 'node:os'
import { promisify } from 'node:util'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { main } from './cli.ts'
import { ROOT } from './folders.ts'

let out = ''
let err = ''

beforeEach(() => {
  out = ''
  err = ''
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    out += String(text)
    return true
  })
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    err += String(text)
    return true
  })
})

afterEach(() => {
  vi.unstubAllEnvs()
  vi.restoreAllMocks()
})

describe('the command line', () => {
  it.each([
    'new',
    'draft',
    'start',
    'build',
    'check',
    'review',
    'verify',
    'walk',
    'lock',
    'graph',
    'drawings',
    'anchor',
    'explain',
    'export',
    'schemas',
  ])('says what %s takes, and does nothing else', async (name) => {
    expect(await main([name, '--help'])).toBe(0)
    expect(out).toMatch(new RegExp(`^readout ${name}`))
    expect(out.trim().split('\n')).toHaveLength(2)
    expect(err).toBe('')
  })

  it.each([
    'new',
    'draft',
    'start',
    'build',
    'check',
    'review',
    'verify',
    'walk',
    'lock',
    'graph',
    'drawings',
    'anchor',
    'explain',
    'export',
    'schemas',
  ])('answers an option of %s that nobody knows with what it takes', async (name) => {
    expect(await main([name, '--slow'])).toBe(2)
    expect(err).toContain("Unknown option '--slow'")
    expect(err).toContain(`readout ${name}`)
    expect(out).toBe('')
  })

  it.each([
    ['build --address paper.example', '--address takes a whole address'],
    ['start --address paper.example', '--address takes a whole address'],
    ['lock story', 'lock needs the text of a source'],
    ['lock', 'lock needs the text of a source'],
    ['export paper', 'export takes scorm12, cmi5 or --web, not "paper"'],
    ['export cmi5 --id course', '--id takes an IRI'],
    ['export table --format pdf', 'table takes --format csv, not "pdf"'],
    ['export transcript --format pdf', 'takes --format text or markdown or html, not "pdf"'],
    ['export citations --address paper.example', '--address takes a whole address'],
  ])('answers "%s" with what is wrong, and what it takes', async (line, why) => {
    const [name = '', ...args] = line.split(' ')
    expect(await main([name, ...args])).toBe(2)
    expect(err).toContain(why)
    expect(err).toContain(`readout ${name}`)
    expect(out).toBe('')
  })

  it.each([
    'dev',
    'start',
    'build',
    'check --json',
    'review --accept',
    'walk',
    'verify 0123456789abcdef',
    'lock --text A=a.txt',
    'draft --text A=a.txt --pick p.txt',
    'anchor --text A=a.txt',
    'graph',
    'export scorm12',
    'export table',
  ])('has no story of its own for "%s"', async (line) => {
    vi.stubEnv('npm_package_config_story', undefined)
    vi.spyOn(process, 'cwd').mockReturnValue(tmpdir())
    const [name = '', ...args] = line.split(' ')
    expect(await main([name, ...args])).toBe(2)
    expect(err).toContain(`there is no story.yaml in ${tmpdir()} or above it`)
    expect(err).toContain(`readout ${name}`)
    expect(out).toBe('')
  })

  it('says of a folder that is not there that it is not there', async () => {
    expect(await main(['check', '/nowhere/at/all'])).toBe(1)
    expect(err).toBe('the folder /nowhere/at/all cannot be read: there is nothing at that path\n')
  })

  it('ends without complaint when its reader has read enough', async () => {
    const walk = 'node bin/readout.js walk tests/made-story --choose 0 | true'
    const { stderr } = await promisify(execFile)('bash', ['-o', 'pipefail', '-c', walk], {
      cwd: ROOT,
    })
    expect(stderr).not.toContain('EPIPE')
  })
})
