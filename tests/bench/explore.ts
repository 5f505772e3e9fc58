/**
 * `npm run bench:explore [LINES…]`: how long it takes to try every path of scripts in house style, two looks
 * and *go on* after each line, against the time that inkjs takes to compile them in the same run.
 */
import { performance } from 'node:perf_hooks'
import { compileScript, explore } from '../../src/script/compile/index.ts'

/** What is aimed at: so many times the compiler's time for ten thousand lines, in so many MB. */
const AIM = { lines: 10_000, times: 12, megabytes: 700 }

const lineOf = (at: number, last: boolean): string => `=== l${at}
# scene:s
Line ${at}. # id:l${at} # by:teller
- (looks)
* [One account # id:l${at}-a]
    One says so of ${at}. # id:l${at}-aa # by:teller
    -> looks
* [Another # id:l${at}-b]
    Another is silent on ${at}. # id:l${at}-bb # by:teller
    -> looks
+ [Go on # id:l${at}-on # go-on]
    ${last ? `The end. # id:end # by:teller\n    -> END` : `-> l${at + 1}`}
`

const script = (lines: number): string =>
  ['-> l0', ...Array.from({ length: lines }, (_, at) => lineOf(at, at === lines - 1))].join('\n')

function timed<T>(act: () => T): [T, number] {
  const from = performance.now()
  const made = act()
  return [made, performance.now() - from]
}

const asked = process.argv.slice(2).map(Number)
for (const lines of asked.length > 0 ? asked : [100, 200, 400, 800]) {
  const ink = script(lines)
  const [compiled, compiling] = timed(() => compileScript('bench.ink', () => ink))
  if (!compiled.ok) throw new Error(compiled.error.map(({ message }) => message).join('\n'))
  const [found, exploring] = timed(() =>
    explore(compiled.value.json, { choices: Number.MAX_VALUE, steps: Number.MAX_VALUE }),
  )
  const megabytes = process.memoryUsage().rss / 1e6
  process.stdout.write(
    `${lines} lines: compiled in ${compiling.toFixed(0)} ms, explored in ${exploring.toFixed(0)} ms (${(exploring / compiling).toFixed(1)} times), ${megabytes.toFixed(0)} MB, ${found.complete ? 'whole' : 'not whole'}\n`,
  )
}
process.stdout.write(
  `aimed at: ${AIM.lines} lines within ${AIM.times} times and ${AIM.megabytes} MB\n`,
)
