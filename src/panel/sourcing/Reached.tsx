import { carriersOf, type Reconstruction, type SpokenLine } from '../../reconstruction/index.ts'
import { words } from '../../words/index.ts'
import { type Level, Part } from '../Heading.tsx'
import { Mark } from '../Mark.tsx'
import { LineWords } from '../Runs.tsx'
import { langOf } from '../view.ts'

interface ReachedProps {
  line: SpokenLine
  work: Reconstruction
  clean: boolean
  level: Level
}

/**
 * How a line reached the reader: the accounts that carry it, the step from them to the author as
 * far as she says, her sentence. Where nothing carries it the chain begins with a gap.
 */
export function Reached({ line, work, clean, level }: ReachedProps) {
  const carriers = carriersOf(line.accounts)
  const { author } = work.story
  return (
    <Part title={words.panel.reached} level={level} name="reached">
      <ol class="chain" data-gap={carriers.length === 0}>
        {carriers.length > 0 ? (
          <li class="chain-carriers">
            <p class="heard">{words.panel.carriers}</p>
            <ul>
              {carriers.map(({ record, source, support }) => (
                <li key={record}>
                  <Mark how={support.how} /> {source.name}{' '}
                  <span class="form">{words.standings[support.how]}</span>
                </li>
              ))}
            </ul>
          </li>
        ) : (
          <li class="chain-gap">
            <p>{words.panel.gap}</p>
            <p class="aside">{words.panel.gapLong(author.name)}</p>
          </li>
        )}
        {carriers.length > 0 && (
          <li class="chain-step">{words.panel.namesInGeneral(author.name)}</li>
        )}
        <li class="chain-end">
          <span class="form">{words.panel.theSentence(author.name)}</span>
          <span class="chain-words" lang={langOf(work)}>
            <LineWords line={line} clean={clean} />
          </span>
        </li>
      </ol>
    </Part>
  )
}
