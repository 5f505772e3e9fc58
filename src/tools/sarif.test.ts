import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { main } from './cli.ts'
import { ROOT } from './folders.ts'

let out = ''

beforeEach(() => {
  out = ''
  vi.spyOn(process, 'cwd').mockReturnValue(ROOT)
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    out += String(text)
    return true
  })
})

afterEach(() => vi.restoreAllMocks())

describe('a check for code review', () => {
  it('is SARIF: each finding with its rule, its place from where one stands, and what to do', async () => {
    const folder = join(ROOT, 'src/check/good')
    expect(await main(['check', folder, '--sarif'])).toBe(1)
    const log = JSON.parse(out)
    expect(log).toMatchObject({
      version: '2.1.0',
      runs: [{ tool: { driver: { name: 'readout' } } }],
    })
    const [run] = log.runs
    const [first] = run.results
    expect(first).toMatchObject({
      level: expect.stringMatching(/^(error|warning|note)$/),
      message: { text: expect.any(String) },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: expect.stringMatching(/^src\/check\/good\/[\w.]+$/) },
            region: { startLine: expect.any(Number), startColumn: expect.any(Number) },
          },
        },
      ],
    })
    expect(run.tool.driver.rules[first.ruleIndex].id).toBe(first.ruleId)
    expect(run.tool.driver.rules[first.ruleIndex].help.markdown).toContain('**Mend.**')
  })
})
