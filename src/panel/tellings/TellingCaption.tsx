import type { LineTold, Perspective } from '../../reconstruction/index.ts'
import { tellerOf, words } from '../../words/index.ts'
import { introduced, nameOfPerspective, tellingsWords as say } from '../../words/tellings/index.ts'
import { Said } from '../caption/said.tsx'
import { tellsOf } from '../pages/tells-of.ts'
import { CorrectedNotes } from '../sourcing/Corrected.tsx'
import { langOf, type View } from '../view.ts'
import { OrderNotes, ToldWords } from './ToldWords.tsx'

interface TellingCaptionProps extends View {
  told: LineTold
  teller: Perspective
}

/**
 * What stands by the picture of a telling: what it is, whose, the article’s line that it is about, since
 * the words speak of “this line”, and its words. A summary is upright and says whose it is.
 */
export function TellingCaption({ told, teller, work, clean }: TellingCaptionProps) {
  const isAuthors = told.how === 'article'
  return (
    <section class="telling-caption" aria-label={words.caption.name}>
      <div key={`${teller.id} ${told.line.id} ${clean}`}>
        <h2 class="telling-who" lang={langOf(work)}>
          {perspectiveWords(teller, work)}
        </h2>
        {!isAuthors && <p class="aside">{say.ours}</p>}
        {!isAuthors && (
          <p class="telling-line" lang={langOf(work)}>
            <span class="telling-record">
              {say.theLine(tellerOf(told.line.passages, work).tells)}
            </span>{' '}
            <Said line={told.line} clean={clean} inline />
          </p>
        )}
        <ToldWords told={told} teller={teller} work={work} clean={clean} />
        <CorrectedNotes line={told.line} work={work} />
        <OrderNotes told={told} teller={teller} work={work} />
        <p class="aside">{introduced(teller, work)}</p>
      </div>
    </section>
  )
}

/** Whose telling it is: “as Julia Ioffe tells it”, “Washington’s accounts”, “Kremlin readout”. */
export function perspectiveWords(teller: Perspective, work: View['work']): string {
  if (teller.kind === 'author') return tellsOf(work)
  const name = nameOfPerspective(teller, work)
  return teller.kind === 'party' ? say.accountsOf(name) : name
}
