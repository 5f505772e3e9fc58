import { type EventLine, type Line, phraseOf } from '../../reconstruction/index.ts'
import { words } from '../../words/index.ts'
import { Heading, type Level, Part } from '../Heading.tsx'
import { afterwardsOf, type GradedView, keyOf } from '../view.ts'
import { Accounts } from './Accounts.tsx'
import { Claims } from './Claims.tsx'
import { OwnWords } from './OwnWords.tsx'
import { MethodNote, Passages } from './Passages.tsx'
import { Picture } from './Picture.tsx'
import { Quoted } from './Quoted.tsx'
import { Reached } from './Reached.tsx'
import { RecordPart } from './Record.tsx'

interface PanelProps extends GradedView {
  /** `null` before there is a line. */
  line: Line | null
  /** For an account line: the line it is an account of. */
  of?: Line | null | undefined
  /** The stage shows the plates without their screens. */
  unprinted?: boolean
  /** Depth of the panel's own heading; its parts lie one deeper. */
  level?: Level
}

/** What the line shown rests on, in one order everywhere (docs/design.md, The panel). */
export function SourcingPanel({ line, level = 2, ...rest }: PanelProps) {
  return (
    <section class="panel" aria-labelledby="panel-name">
      <Heading level={level} class="heard" id="panel-name">
        {words.panel.name}
      </Heading>
      {line === null ? (
        <div class="empty">
          <p class="headline">{words.panel.noLine}</p>
          <p class="plain">{words.panel.noLineText}</p>
        </div>
      ) : (
        <PartsOf key={keyOf(line, rest)} line={line} level={level === 1 ? 2 : 3} {...rest} />
      )}
    </section>
  )
}

function PartsOf(props: Omit<PanelProps, 'level'> & { line: Line; level: Level }) {
  const { line, work, clean, level, of = null } = props
  const afterwards = afterwardsOf(line, work)
  return (
    <>
      {afterwards && (
        <Part title={words.panel.hindsight} level={level} name="hindsight">
          <p class="plain">{phraseOf(work, `hindsight-${afterwards}`)}</p>
        </Part>
      )}
      {'grading' in line && <GradedParts {...props} line={line} />}
      {line.kind === 'narration' && <Claims line={line} work={work} clean={clean} level={level} />}
      {line.kind === 'account' && line.of !== null && (
        <RecordPart line={line} work={work} clean={clean} level={level} of={of} />
      )}
      {line.kind === 'direction' && (
        <Part title={words.panel.direction} level={level} name="direction">
          <p class="plain">{words.panel.directionText}</p>
        </Part>
      )}
    </>
  )
}

type GradedProps = Omit<PanelProps, 'level' | 'line'> & { line: EventLine; level: Level }

/** Of a matter there are no words of a source to show, and nobody's own. */
function GradedParts({ line, work, clean, withheld, unprinted = false, level }: GradedProps) {
  const part = { line, work, clean, level }
  const spoken = line.kind === 'account' ? null : { ...part, line }
  if (withheld)
    return (
      <>
        <Part title={words.panel.picture} level={level} name="picture">
          <p class="plain">{words.ungraded.withheld}</p>
        </Part>
        {spoken && <Passages {...spoken} />}
      </>
    )
  return (
    <>
      <Picture line={line} work={work} level={level} unprinted={unprinted} />
      {spoken && <Passages {...spoken} />}
      {line.grading && <Accounts {...part} />}
      {spoken && (
        <>
          {line.grading ? (
            <>
              <MethodNote work={work} />
              <Reached {...spoken} />
            </>
          ) : (
            <Quoted {...spoken} />
          )}
          <OwnWords {...spoken} />
        </>
      )}
    </>
  )
}
