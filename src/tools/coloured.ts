import { styleText } from 'node:util'

/** Whether there are colours is decided here, and not by whatever the process writes to. */
const styled = (style: Parameters<typeof styleText>[0], text: string): string =>
  styleText(style, text, { validateStream: false })

const DIAGNOSTIC = /^(\S+:\d+:\d+) (R\d{3})( (?:warning|note):)? (.*)$/

/** Printed diagnostics with colours: words alone say the same. */
export const coloured = (text: string): string =>
  text
    .split('\n')
    .map((line) => {
      const [, place = '', code = '', severity = '', message = ''] = DIAGNOSTIC.exec(line) ?? []
      if (!code) return line.startsWith('    ') ? styled('gray', line) : line
      const colour = severity === '' ? 'red' : 'yellow'
      return `${styled('bold', place)} ${styled(colour, code)}${severity} ${message}`
    })
    .join('\n')

/** The same, with colours only where a terminal shows them and nobody asked for none (no-color.org). */
export const forTerminal = (
  text: string,
  { isTTY }: { readonly isTTY?: boolean } = process.stdout,
  { NO_COLOR, TERM }: Readonly<Record<string, string | undefined>> = process.env,
): string => (isTTY && !NO_COLOR && TERM !== 'dumb' ? coloured(text) : text)

/** Lends a line that says what is being done, while it is, to whoever looks at a terminal. */
export async function saying<T>(what: string, act: () => Promise<T>): Promise<T> {
  const { stderr } = process
  if (!stderr.isTTY) return act()
  stderr.write(`${what} …`)
  try {
    return await act()
  } finally {
    stderr.write('\r\u001b[K')
  }
}
