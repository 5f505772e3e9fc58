import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import {
  acceptReadings,
  assembleDraft,
  type Draft,
  diagnose,
  printDiagnostics,
  REVIEW_FILE,
  readDraft,
  reviewStates,
} from '../../check/index.ts'
import type { Review } from '../../reconstruction/index.ts'
import { type Dialogue, inTerminal } from '../dialogue.ts'
import { checkOptions, loadStory } from '../load.ts'
import { storyFolder } from '../story-folder.ts'
import { askAbout, type Decisions } from './ask.ts'

/** By whom, where nobody says otherwise: never a made-up name. */
const BY = 'this project’s contributors; no outside editor'

/**
 * `review [DIR] [--accept] [--by TEXT] [--note TEXT]`: walks an editor through every reading that is
 * not accepted as it is, and writes review.json. Ends 1 when the story breaks rules or readings are
 * left; throws on wrong usage.
 */
export async function run(args: string[], dialogue?: Dialogue): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      accept: { type: 'boolean' },
      by: { type: 'string', default: BY },
      note: { type: 'string' },
    },
  })
  const folder = storyFolder(positionals[0])
  const read = await readFolder(folder)
  if (typeof read === 'string') return complain(read)
  const waiting = reviewStates(read).filter(({ state }) => state !== 'accepted')
  const decisions: Decisions = values.accept
    ? new Map(waiting.map(({ name }) => [name, values.note ? { note: values.note } : {}]))
    : await (dialogue
        ? askAbout(waiting, dialogue)
        : inTerminal((asked) => askAbout(waiting, asked)))
  const { today } = read.options
  const review = acceptReadings(read, (name) => {
    const decision = decisions.get(name)
    return decision && { date: today, by: values.by, ...decision }
  })
  await writeFile(join(folder, REVIEW_FILE), textOf(withVersion(read, review)))
  const left = waiting.length - decisions.size
  process.stdout.write(`${decisions.size} accepted, ${left} left. Written to ${REVIEW_FILE}.\n`)
  return left === 0 ? 0 : 1
}

/** Reads a story; of one that breaks rules, what they say: a reading of it would be worth nothing. */
async function readFolder(folder: string): Promise<Draft | string> {
  const files = await loadStory(folder)
  if (!files.ok) return files.error
  const draft = readDraft(files.value, await checkOptions())
  const broken = diagnose(draft).filter(({ severity }) => severity === 'error')
  return broken.length === 0 ? draft : `${printDiagnostics(broken)}Nothing was reviewed.`
}

const textOf = (review: Review): string => `${JSON.stringify(review, null, 2)}\n`

/** The review with the digest that the work has by it, once every reading is accepted. */
function withVersion(draft: Draft, review: Review): Review {
  const bundle = assembleDraft({ ...draft, review })?.bundle
  if (!bundle?.review || !bundle.digest) return review
  const { digest, story } = bundle
  const others = review.versions.filter((one) => one.digest !== digest)
  const versions = [...others, { version: story.version, digest, date: draft.options.today }]
  return { ...review, versions }
}

function complain(message: string): number {
  process.stderr.write(`${message.trimEnd()}\n`)
  return 1
}
