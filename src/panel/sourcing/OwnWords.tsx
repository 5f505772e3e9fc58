import {
  type Own,
  plainText,
  type Reconstruction,
  type SpokenLine,
} from '../../reconstruction/index.ts'
import { tellerOf, words } from '../../words/index.ts'
import { type Level, Part } from '../Heading.tsx'
import { LineWords } from '../Runs.tsx'
import { langOf } from '../view.ts'

interface OwnProps {
  line: SpokenLine
  work: Reconstruction
  clean: boolean
  level: Level
}

/** What in a line is the author's own: in what respect, which words, and why we say so. */
export function OwnWords({ line, work, clean, level }: OwnProps) {
  const mask = (text: string) => plainText(text, line.strong, clean)
  const { name } = tellerOf(line.passages, work)
  return (
    <Part title={words.panel.own(name)} level={level} name="own">
      {line.own.length === 0 ? (
        <p class="plain">{words.panel.noOwn(name)}</p>
      ) : (
        <dl class="own-words">
          {line.own.map((own) => (
            <div key={`${own.aspect} ${own.exact}`}>
              <dt>{words.aspects[own.aspect]}</dt>
              <dd lang={langOf(work)}>
                <OwnPiece own={own} line={line} clean={clean} /> {mask(own.note)}
              </dd>
            </div>
          ))}
        </dl>
      )}
    </Part>
  )
}

type OwnPieceProps = Pick<OwnProps, 'line' | 'clean'> & { own: Own }

const OwnPiece = ({ own, line, clean }: OwnPieceProps) =>
  own.exact === undefined ? null : (
    <span class="own-piece">
      <span class="said" data-kind={line.kind} data-shape="inline">
        <span class={line.content.includes(own.exact) ? 'content' : 'cue'}>
          <span class="own">
            <LineWords line={line} text={own.exact} clean={clean} />
          </span>
        </span>
      </span>
    </span>
  )
