import { createInterface } from 'node:readline/promises'

/** Where somebody is asked: lines are written to it, and answers read from it. */
export interface Dialogue {
  write(text: string): void
  /** The next line that is typed; `null` where no more comes. */
  ask(question: string): Promise<string | null>
}

/** Lends a dialogue in the terminal, and ends it. */
export async function inTerminal<T>(act: (dialogue: Dialogue) => Promise<T>): Promise<T> {
  const lines = createInterface({ input: process.stdin, output: process.stdout })
  const ended = new Promise<null>((resolve) => lines.once('close', () => resolve(null)))
  try {
    return await act({
      write: (text) => void process.stdout.write(text),
      ask: (question) => Promise.race([lines.question(question), ended]),
    })
  } finally {
    lines.close()
  }
}
