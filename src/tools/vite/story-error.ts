import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { ErrorPayload } from 'vite'
import { type Diagnostic, printDiagnostics } from '../../check/index.ts'
import type { StoryFaults } from '../open-story.ts'

/** How many lines of a file stand on each side of the one at fault. */
const AROUND = 2

/**
 * A story's faults as Vite's overlay shows an error: the first error with its place and its surroundings,
 * then all that were found.
 */
export async function storyError(folder: string, faults: StoryFaults): Promise<ErrorPayload> {
  const { text, diagnostics } = faults
  const first = diagnostics.find(({ severity }) => severity === 'error') ?? diagnostics[0]
  return {
    type: 'error',
    err: {
      plugin: 'readout',
      message: first ? `${first.code} ${first.message}\n${first.help}` : text,
      stack: diagnostics.length > 1 ? printDiagnostics(diagnostics) : '',
      ...(first && {
        id: join(folder, first.file),
        loc: { ...first, file: join(folder, first.file) },
        frame: await frameOf(folder, first),
      }),
    },
  }
}

/** The lines round a place, with a mark below it. */
async function frameOf(folder: string, { file, line, column }: Diagnostic): Promise<string> {
  const text = await readFile(join(folder, file), 'utf8').catch(() => '')
  if (text === '') return ''
  const lines = text.split('\n').map((content, i) => ({ number: i + 1, content }))
  return lines
    .filter(({ number }) => Math.abs(number - line) <= AROUND)
    .flatMap(({ number, content }) => {
      const shown = `${`${number}`.padEnd(4)} | ${content}`
      return number === line ? [shown, `     | ${' '.repeat(column - 1)}^`] : [shown]
    })
    .join('\n')
}
