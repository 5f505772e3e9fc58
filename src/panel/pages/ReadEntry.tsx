import type { ComponentChildren } from 'preact'
import type { Line } from '../../reconstruction/index.ts'
import { formAndTerms, words } from '../../words/index.ts'
import { kindOf } from '../caption/caption-words.ts'
import { Said } from '../caption/said.tsx'
import { Heading, type Level } from '../Heading.tsx'
import { Mark } from '../Mark.tsx'
import { Accounts } from '../sourcing/Accounts.tsx'
import { Claims } from '../sourcing/Claims.tsx'
import { Corrected } from '../sourcing/Corrected.tsx'
import { OwnWords } from '../sourcing/OwnWords.tsx'
import { Passages } from '../sourcing/Passages.tsx'
import { Attested } from '../sourcing/Picture.tsx'
import { Quoted } from '../sourcing/Quoted.tsx'
import { Standing } from '../sourcing/Standing.tsx'
import { Tells } from '../Tells.tsx'
import { langOf, type View } from '../view.ts'
import { READ_SOURCE } from './entries.ts'

interface ReadEntryProps extends View {
  line: Line
  depth: 3 | 4
  /** Its place among the lines of the event, from 1; 0 when it is none of them. */
  number: { at: number; of: number }
  /** Ids of the entries before and after. */
  beside: { previous: string | undefined; next: string | undefined }
  /** Accounts and asides about this line. */
  children?: ComponentChildren
}

/** One line with its notes beside it, and plain links to the entries before and after. */
export function ReadEntry(props: ReadEntryProps) {
  const { line, work, clean, depth, number, beside, children } = props
  return (
    <article class="entry" id={`read-${line.id}`} data-kind={line.kind}>
      {/* Where nothing plays, the address of a line leads here. */}
      <noscript>
        <span id={`line=${line.id}`} />
      </noscript>
      <div class="entry-text">
        <Heading level={depth} class="entry-head">
          {number.at > 0 && `${words.read.numbered(number.at, number.of)} · `}
          {kindOf(line, work)}
        </Heading>
        <div lang={langOf(work)}>
          <Said line={line} clean={clean} />
        </div>
        {(line.kind === 'speech' || line.kind === 'quotation') && (
          <p class="entry-tells">
            <Tells line={line} work={work} />
          </p>
        )}
        <Steps {...beside} />
      </div>
      <div class="entry-notes">
        <Corrected line={line} work={work} level={depth === 3 ? 4 : 5} />
        <Notes line={line} work={work} clean={clean} level={depth === 3 ? 4 : 5} />
      </div>
      {children}
    </article>
  )
}

function Notes({ line, work, clean, level }: View & { line: Line; level: Level }) {
  const sourceHref = (record: string) => `#${READ_SOURCE}${record}`
  switch (line.kind) {
    case 'speech':
    case 'quotation':
      return (
        <>
          <Attested line={line} work={work} level={level} />
          <Passages line={line} work={work} clean={clean} level={level} />
          {line.grading ? (
            <Accounts line={line} work={work} clean={clean} level={level} sourceHref={sourceHref} />
          ) : (
            <Quoted line={line} work={work} level={level} sourceHref={sourceHref} />
          )}
          <OwnWords line={line} work={work} clean={clean} level={level} />
        </>
      )
    case 'narration':
      return <Claims line={line} work={work} clean={clean} level={level} />
    case 'account':
      if (line.of === null)
        return (
          <>
            <Attested line={line} work={work} level={level} />
            <Accounts line={line} work={work} clean={clean} level={level} sourceHref={sourceHref} />
          </>
        )
      return (
        <p class="account-note">
          <Mark how={line.support.how} />{' '}
          <Standing account={line} work={work} href={sourceHref(line.record)} />
          <span class="form">{formAndTerms(line.source)}</span>
        </p>
      )
    case 'direction':
      return <p class="aside">{words.panel.directionText}</p>
  }
}

function Steps({ previous, next }: ReadEntryProps['beside']) {
  return (
    <p class="steps">
      {previous && <a href={`#read-${previous}`}>{words.read.previous}</a>}{' '}
      {next && <a href={`#read-${next}`}>{words.read.following}</a>}
    </p>
  )
}
