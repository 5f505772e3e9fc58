import {
  type AccountLine,
  type Line,
  plainText,
  type Reconstruction,
} from '../../reconstruction/index.ts'
import { formAndTerms, words } from '../../words/index.ts'
import { Said } from '../caption/said.tsx'
import { type Level, Part } from '../Heading.tsx'
import { Mark } from '../Mark.tsx'
import { langOf } from '../view.ts'
import { Citation, Places } from './links.tsx'
import { Repeats } from './Repeats.tsx'
import { Standing } from './Standing.tsx'
import { Why } from './Why.tsx'

interface RecordProps {
  line: AccountLine
  work: Reconstruction
  clean: boolean
  level: Level
  /** The line it is an account of; `null` when the page does not have it. */
  of: Line | null
}

/** An account line's record as a source, and the line that it is an account of. */
export function RecordPart({ line, work, clean, level, of }: RecordProps) {
  const { source, support } = line
  const mask = (text: string) => plainText(text, line.strong, clean)
  return (
    <>
      <Part title={words.panel.record} level={level} name="record">
        <p class="headline">{source.name}</p>
        <p class="plain">{words.panel.summaryOurs}</p>
        <p class="aside">
          {source.issuer}; {formAndTerms(source)}
        </p>
        <p class="aside">
          <Citation source={source} />
        </p>
        <Repeats source={source} work={work} />
        {source.note && <p class="aside">{source.note}</p>}
        <Places links={source.links} />
      </Part>
      <Part title={words.panel.accountOf} level={level} name="account-of">
        {of && (
          <p class="of-words" lang={langOf(work)}>
            <Said line={of} clean={clean} inline />
          </p>
        )}
        <p class="standing-line">
          <Mark how={support.how} />
          <span>
            <Standing account={line} work={work} />
          </span>
        </p>
        <div class="aside">
          <Why support={support} work={work} mask={mask} />
        </div>
      </Part>
    </>
  )
}
