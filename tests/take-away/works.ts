import { createHash } from 'node:crypto'
import { resolve } from 'node:path'
import { type Bundle, digestOfWork } from '../../src/reconstruction/index.ts'
import { ferryBundle } from '../../src/testing/ferry.ts'
import { STORY } from '../../src/tools/folders.ts'
import { openStory } from '../../src/tools/open-story.ts'

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')

const digested = (bundle: Bundle): Bundle => ({ ...bundle, digest: digestOfWork(bundle, sha256) })

async function opened(folder: string): Promise<Bundle> {
  const story = await openStory(folder)
  if (!story.ok) throw new Error(story.error)
  return story.value
}

const PARTIES = ['ardan', 'belm', 'corro', 'dell', 'eria']

/** A work whose texts have what each format would take for its own. */
export function hostileBundle(): Bundle {
  const bundle = ferryBundle()
  const { story, sourcing } = bundle
  const boats = sourcing.boats
  if (!boats || !('support' in boats)) throw new Error('the ferry talk has no line "boats"')
  const summaries = [
    '=HYPERLINK("https://evil.example";"x")',
    '+1 *bold* _it_ `code` [a](b) <script>alert(1)</script> & "quotes", commas',
    '-2 # head \\ {brace} %percent $5 ~tilde ^caret',
    '@SUM(1) TY  - BOOK  ER  - “Жук”, Ünsal',
  ]
  const support = Object.fromEntries(
    Object.entries(boats.support).map(([record, one], at) => [
      record,
      { ...one, summary: summaries[at] ?? one.summary },
    ]),
  )
  const [correction] = summaries
  return digested({
    ...bundle,
    story: {
      ...story,
      title: 'The *ferry* & <b>talk</b> {x} 100%_',
      corrections: [{ date: '2026-11-20', text: correction ?? '', line: 'boats' }],
    },
    sourcing: { ...sourcing, boats: { ...boats, support } },
  })
}

type Work = readonly [name: string, bundle: Bundle]

/** The works that every format is read back for: both of ours, the made one, and other numbers of parties. */
export const WORKS: readonly [Work, ...Work[]] = [
  ['the call', await opened(STORY)],
  ['the made story', await opened(resolve('tests/made-story'))],
  ...[0, 1, 3, 5].map(
    (count) => [`${count} parties`, digested(ferryBundle(PARTIES.slice(0, count)))] as const,
  ),
  ['the visit', await opened(resolve('story/visit'))],
  ['two accounts and no author', await opened(resolve('tests/made-accounts'))],
  ['a hostile work', hostileBundle()],
]
