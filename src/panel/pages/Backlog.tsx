import { useEffect, useRef } from 'preact/hooks'
import type { Line } from '../../reconstruction/index.ts'
import { labelOf, words } from '../../words/index.ts'
import { Beside, OwnKey } from '../Beside.tsx'
import { kindOf } from '../caption/caption-words.ts'
import { Said } from '../caption/said.tsx'
import { Heading, type Level } from '../Heading.tsx'
import { langOf, type View } from '../view.ts'

interface BacklogProps extends View {
  /** The lines passed, the first first; the last is the one shown. */
  passed: readonly Line[]
  /** Goes back to the line at this place in `passed`. */
  onJump: (index: number) => void
  /** Whether what attests a line, by id, is withheld. */
  isWithheld?: (line: string) => boolean
  level?: Level
}

/** The lines passed, each a way back to it. It opens at the last, where the reader is. */
export function Backlog(props: BacklogProps) {
  const { passed, onJump, isWithheld = () => false, work, clean, level = 2 } = props
  const here = useRef<HTMLButtonElement>(null)
  useEffect(() => here.current?.focus(), [])
  return (
    <section class="page-section backlog">
      <header class="page-section-top">
        <Heading level={level} class="section-title">
          {words.backlog.title}
        </Heading>
        {passed.some(({ kind }) => kind === 'speech') && (
          <>
            <p class="label">{labelOf(work.story)}</p>
            <p class="aside" aria-hidden="true">
              <OwnKey work={work} />
            </p>
          </>
        )}
      </header>
      {passed.length === 0 ? (
        <p class="plain">{words.backlog.empty}</p>
      ) : (
        <ol>
          {passed.map((line, i) => (
            <li key={`${i} ${line.id}`}>
              <button
                type="button"
                ref={i === passed.length - 1 ? here : null}
                class="passed"
                data-kind={line.kind}
                lang={langOf(work)}
                aria-current={i === passed.length - 1 ? 'step' : undefined}
                onClick={() => onJump(i)}
              >
                {line.kind !== 'account' && <span class="passed-kind">{kindOf(line, work)} </span>}
                <Said line={line} clean={clean} withheld={isWithheld(line.id)} inline />{' '}
                <Beside line={line} work={work} withheld={isWithheld(line.id)} />
              </button>
            </li>
          ))}
        </ol>
      )}
    </section>
  )
}
