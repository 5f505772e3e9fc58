import { fileURLToPath } from 'node:url'
import { isSystemError, saidOf } from './system-error.ts'
import { isWrongUsage } from './usage.ts'

/** A command takes its arguments and gives the process's exit code. */
type Command = (args: string[]) => Promise<number>

interface Entry {
  readonly usage: string
  readonly does: string
  readonly load: () => Promise<{ run: Command }>
}

const COMMANDS: Readonly<Record<string, Entry>> = {
  start: {
    usage: 'start [DIR] [--out DIR] [--address URL]',
    does: 'build into dist/ and serve it (PORT sets the port)',
    load: () => import('./start.ts'),
  },
  new: {
    usage:
      'new NAME [--title TEXT] [--language CODE] [--party NAME]… [--record NAME=SIDE]… [--author NAME|none]',
    does: 'write a story with made-up words that can be played at once (asks for what no flag says)',
    load: () => import('./new/new.ts'),
  },
  draft: {
    usage: 'draft [DIR] --text SOURCE=FILE… --pick FILE [--write]',
    does: 'write lines, passages and undecided supports from sentences picked in texts (SPEAKER: sentence, one a line)',
    load: () => import('./draft/draft.ts'),
  },
  dev: {
    usage: 'dev [DIR] [--language TAG]',
    does: 'serve the pages while they and the story are written (PORT sets the port)',
    load: () => import('./dev.ts'),
  },
  build: {
    usage:
      'build [DIR] [--out DIR] [--address URL] [--language TAG] [--languages TAG,…] [--draft] [--alone] [--cards]',
    does: 'build into dist/ (the address makes oEmbed and share cards whole; --draft: unreviewed; --alone: without the other works of its site; --cards: pictures in all sizes; --language: of the words around the story; --languages: further ones, each in a folder)',
    load: () => import('./build.ts'),
  },
  check: {
    usage: 'check [DIR] [--json | --sarif] [--text [SOURCE=]FILE]',
    does: 'say whether a reconstruction may be published (--sarif: for code review)',
    load: () => import('./check.ts'),
  },
  review: {
    usage: 'review [DIR] [--accept] [--by TEXT] [--note TEXT]',
    does: 'read what is not accepted yet, with what changed, and answer (--accept: take all)',
    load: () => import('./review/review.ts'),
  },
  verify: {
    usage: 'verify FOLDER|FILE|DIGEST [--story DIR] [--json]',
    does: 'say whether a copy is the same, older, or which line differs and how',
    load: () => import('./verify/verify.ts'),
  },
  doctor: {
    usage: 'doctor URL [--public] [--json]',
    does: 'say whether a published site has all that embeds need, and what to do where not (--public: of this machine too as of a public one)',
    load: () => import('./doctor/doctor.ts'),
  },
  walk: {
    usage: 'walk [DIR] [--json] [--choose 0,1,0]',
    does: 'play a reconstruction in the terminal, or print its lines',
    load: () => import('./walk.ts'),
  },
  lock: {
    usage: 'lock [DIR] --text SOURCE=FILE',
    does: 'write down digests of the passages, from the source’s text',
    load: () => import('./lock.ts'),
  },
  graph: {
    usage: 'graph [DIR] [--json] [--out FILE]',
    does: 'draw the script as SVG: knots, lines and choices, attestation by pattern',
    load: () => import('./graph/graph.ts'),
  },
  drawings: {
    usage: 'drawings [--json] [--out FILE]',
    does: 'list the drawings that a story may name (--out: a page that shows them)',
    load: () => import('./drawings/drawings.ts'),
  },
  anchor: {
    usage: 'anchor [DIR] --text SOURCE=FILE [--write]',
    does: 'say which passages read otherwise in a source’s text as it is now (--write: take its words)',
    load: () => import('./anchor/anchor.ts'),
  },
  explain: {
    usage: 'explain CODE | --all',
    does: 'print a rule’s page: what it keeps, how to mend a breach, an example',
    load: () => import('./explain/explain.ts'),
  },
  export: {
    usage:
      'export scorm12|cmi5|--web [DIR] [--plan MINUTES | --link ADDRESS] [--completion] [--strong] [--id IRI] [--out PATH], or export cards [DIR] [--line ID] [--clean] [--out FOLDER], or export transcript|annotations|citations|table|chain [DIR] [--line ID] [--format NAME] [--address URL] [--bom] [--out FILE]',
    does: 'write the lesson as a package for a learning platform, or as one page (--plan, --link: that lesson and no other; --completion: to finish is all that counts; --strong: unmasked words too); or pictures of its lines as PNG and JPEG for letters and networks; or the work, or one line, as text or data (docs/take-away.md)',
    load: () => import('./export/export.ts'),
  },
  schemas: {
    usage: 'schemas [FOLDER] [--page FILE]',
    does: 'write the JSON Schemas that editors complete by, into schemas/ or FOLDER (--page: a page of every field)',
    load: () => import('./schemas/schemas.ts'),
  },
}

const FOLDER =
  "Without DIR, a command takes the story that one stands in, or package.json's config.story."

const HELP = [
  'readout COMMAND',
  ...Object.values(COMMANDS).map(({ usage, does }) => `  ${usage}\n      ${does}`),
  '',
  FOLDER,
  '',
].join('\n')

/** Runs the command line. Gives the exit code: 0 well, 1 something is wrong, 2 wrong usage. */
export async function main(argv: readonly string[]): Promise<number> {
  const [name = '', ...args] = argv
  const entry = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined
  if (entry) return handle(entry, args)
  const asked = ['', 'help', '--help', '-h'].includes(name)
  ;(asked ? process.stdout : process.stderr).write(asked ? HELP : `no command "${name}"\n\n${HELP}`)
  return asked ? 0 : 2
}

async function handle({ usage, does, load }: Entry, args: string[]): Promise<number> {
  const help = `readout ${usage}\n    ${does}\n`
  if (args.some((word) => ['--help', '-h'].includes(word))) {
    process.stdout.write(help)
    return 0
  }
  try {
    return await (await load()).run(args)
  } catch (error) {
    if (isSystemError(error)) {
      process.stderr.write(`${saidOf(error)}\n`)
      return 1
    }
    if (!isWrongUsage(error)) throw error
    process.stderr.write(`${error.message}\n${help}`)
    return 2
  }
}

/** Who reads only the beginning of what is written, as `head` does, wants no more of it. */
function endWithReader(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error
  process.exit(0)
}

/** Runs the command line as the process's own. */
export async function runAsProcess(): Promise<void> {
  process.stdout.on('error', endWithReader)
  process.exitCode = await main(process.argv.slice(2))
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await runAsProcess()
