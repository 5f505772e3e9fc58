import type { ComponentChildren } from 'preact'
import type { Line } from '../../reconstruction/index.ts'
import { words } from '../../words/index.ts'
import { OwnKey } from '../Beside.tsx'
import { Tells } from '../Tells.tsx'
import { type GradedView, keyOf, langOf } from '../view.ts'
import { attestedBy, markOf, ownInShort, ownSentence } from './caption-words.ts'
import { Said } from './said.tsx'
import { scrollable } from './scrollable.ts'

/** What stands under the words and has room kept for it: choices, or the key to the picture. */
export type Offers = 'choices' | 'key'

interface CaptionProps extends GradedView {
  line: Line
  /** What has room kept for it, whether it is here yet or not. */
  offers?: Offers | undefined
  /** What is offered. */
  offered?: ComponentChildren
  /** Only who says so is withheld: the author's own words are marked as hers. */
  marksOwn?: boolean
  /** What stands beside what attests the line. */
  beside?: ComponentChildren
  /** What stands in the caption's last row: ticks and controls. */
  children?: ComponentChildren
}

/** The caption over the stage: the line, whose hand wrote it, what it is, and what attests it. */
export function Caption({ line, offers, offered, beside, children, ...view }: CaptionProps) {
  return (
    <section class="caption" aria-label={words.caption.name}>
      <div
        class="caption-box"
        data-kind={line.kind}
        data-length={lengthClass(line)}
        data-offers={offers}
      >
        <p class="caption-mark">{markOf(line, view.work)}</p>
        <div class="caption-words" ref={scrollable(line.id)} lang={langOf(view.work)}>
          <Said
            key={keyOf(line, view)}
            line={line}
            clean={view.clean}
            withheld={view.withheld && !view.marksOwn}
          />
        </div>
        <Foot line={line} {...view}>
          {beside}
        </Foot>
        {offers && <div class="caption-offers">{offered}</div>}
        {children && <div class="caption-bar">{children}</div>}
      </div>
    </section>
  )
}

type FootProps = GradedView & Pick<CaptionProps, 'line' | 'children' | 'marksOwn'>

function Foot({ line, children, marksOwn, ...view }: FootProps) {
  const attested = attestedBy(line, view)
  const own = view.withheld ? null : ownInShort(line)
  return (
    <p class="caption-foot">
      <Tells line={line} work={view.work} withheld={view.withheld} />{' '}
      {attested && <span class="attested">{attested}</span>}
      {children}
      {view.withheld && marksOwn && <OwnKey work={view.work} />}
      {own && (
        <>
          <OwnKey work={view.work} line={line} own={own} />
          <span class="heard">{ownSentence(line, view.clean, view.work)}</span>
        </>
      )}
    </p>
  )
}

const plainLength = (line: Line): number =>
  line.text.length + (line.kind === 'account' ? line.source.name.length : 0)

/**
 * Longer lines are set smaller, so that the box keeps its size. A cue is small, and counts less; what
 * an account has instead needs a further row below the words.
 */
function lengthClass(line: Line): 'short' | 'medium' | 'long' | 'longest' {
  const row = 'own' in line && line.own.some(({ but }) => but) ? 40 : 0
  const length =
    'content' in line ? line.content.length + line.cue.length / 3 + row : plainLength(line)
  if (length <= 58) return 'short'
  if (length <= 112) return 'medium'
  return length <= 185 ? 'long' : 'longest'
}
