import { type AccountLine, plainText, type Reconstruction } from '../../reconstruction/index.ts'
import { formAndTerms, words } from '../../words/index.ts'
import { type Level, Part } from '../Heading.tsx'
import { Mark } from '../Mark.tsx'
import { langOf } from '../view.ts'
import { Citation, Places } from './links.tsx'

interface RecordProps {
  line: AccountLine
  work: Reconstruction
  clean: boolean
  level: Level
  /** The words of the line it is an account of, masked; empty when the page does not have them. */
  ofText: string
}

/** An account line's record as a source, and the line that it is an account of. */
export function RecordPart({ line, work, clean, level, ofText }: RecordProps) {
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
        {source.note && <p class="aside">{source.note}</p>}
        <Places links={source.links} />
      </Part>
      <Part title={words.panel.accountOf} level={level} name="account-of">
        {ofText && (
          <p class="of-words" lang={langOf(work)}>
            {ofText}
          </p>
        )}
        <p class="standing-line">
          <Mark how={support.how} /> {words.standings[support.how]}
        </p>
        {support.why && <p class="aside">{mask(support.why)}</p>}
      </Part>
    </>
  )
}
