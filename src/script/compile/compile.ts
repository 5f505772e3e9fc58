import { Compiler, CompilerOptions } from 'inkjs/full'
import { fail, ok, type Result } from '../../reconstruction/index.ts'

/** What ink says of a script at compile time. */
export interface InkMessage {
  readonly severity: 'error' | 'warning' | 'note'
  readonly file: string
  /** From 1; 0 where ink names no line. */
  readonly line: number
  readonly message: string
}

/** A compiled script and what ink remarked on. */
export interface Compiled {
  /** Ink's own JSON. */
  readonly json: string
  readonly warnings: readonly InkMessage[]
}

const SEVERITIES = ['note', 'warning', 'error'] as const

/**
 * Compiles the ink file `main`. `read` gives the text of a file by its name, `undefined` where there
 * is none. Errors are ink's, with file and line; never throws.
 */
export function compileScript(
  main: string,
  read: (name: string) => string | undefined,
): Result<Compiled, readonly InkMessage[]> {
  const messages: InkMessage[] = []
  const note = (message: string, type: number) => messages.push(parseMessage(message, type, main))
  const files = {
    ResolveInkFilename: (name: string) => name,
    LoadInkFileContents: (name: string) => {
      const text = read(name)
      if (text === undefined) throw new Error(`there is no file "${name}" to include`)
      return text
    },
  }
  const source = read(main)
  if (source === undefined)
    return fail([{ severity: 'error', file: main, line: 0, message: 'there is no such file' }])
  try {
    const compiler = new Compiler(source, new CompilerOptions(main, [], false, note, files))
    const json = compiler.Compile().ToJson()
    const errors = messages.filter((message) => message.severity === 'error')
    if (errors.length === 0 && typeof json === 'string') return ok({ json, warnings: messages })
  } catch (error) {
    const thrown = error instanceof Error ? error.message : String(error)
    if (!messages.some((message) => message.severity === 'error'))
      messages.push({ severity: 'error', file: main, line: 0, message: thrown })
  }
  return fail(messages)
}

/** Ink writes `ERROR: 'call.ink' line 3: text`, without the quotes where the name is plain. */
function parseMessage(message: string, type: number, main: string): InkMessage {
  const severity = SEVERITIES[type] ?? 'error'
  const found = /^(?:\w+): (?:'([^']*)' )?line (\d+): (.*)$/s.exec(message)
  if (!found) return { severity, file: main, line: 0, message }
  return { severity, file: found[1] ?? main, line: Number(found[2]), message: found[3] ?? message }
}
