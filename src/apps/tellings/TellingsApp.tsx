import { Fragment } from 'preact'
import { differencesOn, Said } from '../../panel/index.ts'
import { perspectiveWords, TellingCaption, TellingCards } from '../../panel/tellings/index.ts'
import { pictureOfTelling } from '../../player/index.ts'
import { findingOf } from '../../reconstruction/index.ts'
import { addressOf } from '../../runtime/address/index.ts'
import { authorsWork, labelOf, words } from '../../words/index.ts'
import {
  findingInWords,
  nameOfPerspective,
  recordInWords,
  tellingsWords as say,
  whichInWords,
} from '../../words/tellings/index.ts'
import { Datelines, Diptych, StagePlace, Still, TEST_PAGE } from '../common/index.ts'
import { askFor } from './address.ts'
import { Choose } from './Choose.tsx'
import { Steps } from './Steps.tsx'
import type { TellingsState } from './state.ts'

/** The event as one teller has it, line by line, or a line as all of them have it. */
export function TellingsApp({ state }: { state: TellingsState }) {
  const { all, told } = state
  const atEnd = told.value === null
  return (
    <div
      class="tellings-player"
      data-view={all.value ? 'all' : 'one'}
      data-end={atEnd || undefined}
    >
      <Choose state={state} />
      <Picture state={state} />
      <Steps state={state} />
      <div class="tellings-told" aria-live="polite">
        {atEnd ? <End state={state} /> : <Told state={state} />}
      </div>
      <OrderOf state={state} />
    </div>
  )
}

/** The stage's place stays while another view hides it: what draws there is not fetched again. */
function Picture({ state }: { state: TellingsState }) {
  const { bundle, stage, pictures, all, told, teller } = state
  const { scene } = stage.picture.value
  return (
    <div class="stage-frame tellings-stage" hidden={all.value || told.value === null}>
      <StagePlace source={stage.source.value}>
        <Still picture={stage.picture.value} {...pictures} first />
      </StagePlace>
      <Datelines scene={bundle.story.scenes[scene]} story={bundle.story} />
      {/* Inside the picture, so that a crop that keeps it keeps what it is and whose telling. */}
      <p class="label tellings-label">
        {labelOf(bundle.story)}{' '}
        <span class="label-tells">{perspectiveWords(teller.value, bundle)}</span>
      </p>
    </div>
  )
}

function Told({ state }: { state: TellingsState }) {
  const { bundle, pictures, all, told, teller, beside, preferences, differences } = state
  if (!told.value) return null
  const { id } = told.value.line
  const view = { work: bundle, clean: preferences.value.clean }
  return (
    <>
      {all.value ? (
        <TellingCards
          {...view}
          line={told.value.line}
          tellers={beside}
          picture={(one, whose) => (
            <Diptych picture={pictureOfTelling(bundle, one, whose)} stills={pictures.stills} />
          )}
        />
      ) : (
        <TellingCaption {...view} told={told.value} teller={teller.value} />
      )}
      <p class="tellings-ways">
        <a href={`./${addressOf(told.value.line.id)}`}>{say.toPlay}</a>{' '}
        <a href={`./compare.html#row-${told.value.line.id}`}>{say.toTable}</a>
        {differencesOn(differences, id).map(({ place, name }) => (
          <Fragment key={place}>
            {' '}
            <a href={`./compare.html#${place}`}>{name}</a>
          </Fragment>
        ))}
      </p>
    </>
  )
}

/** What the tellings come to, and of a single account what that has. */
function End({ state }: { state: TellingsState }) {
  const { bundle, lines, teller } = state
  const own = teller.value.kind === 'record' ? recordInWords(bundle, lines, teller.value) : ''
  return (
    <section class="tellings-end">
      <h2 class="telling-who">{say.end}</h2>
      <p class="tellings-finding">{findingInWords(bundle, lines)}</p>
      {own && <p class="tellings-finding">{own}</p>}
      <ul class="tellings-which">
        {whichInWords(bundle, lines).map((side) => (
          <li key={side}>{side}</li>
        ))}
      </ul>
      <Untold state={state} />
      <p class="aside">
        {say.finding.counted} {say.silence}
      </p>
      <p class="tellings-ways">
        <a href="./">{words.site.play}</a> <a href="./compare.html">{say.toCompare}</a>{' '}
        <a href={`./${TEST_PAGE}`}>{words.end.test}</a>
      </p>
    </section>
  )
}

/** The lines that no side tells, each leading to its place in this telling. */
function Untold({ state: { bundle, lines, teller, preferences } }: { state: TellingsState }) {
  const { untold, parties } = findingOf(bundle, lines)
  if (untold.length === 0) return null
  return (
    <>
      <p class="aside">{say.finding.these(untold.length, parties.length)}</p>
      <ul class="tellings-untold">
        {untold.map((line) => (
          <li key={line.id} lang={bundle.story.language}>
            <a href={askFor(teller.value.id, line.id, false)}>
              <Said line={line} clean={preferences.value.clean} inline />
            </a>
          </li>
        ))}
      </ul>
    </>
  )
}

/** Whose order the lines have: a telling must not read as if its account had told them so. */
function OrderOf({ state: { bundle, telling } }: { state: TellingsState }) {
  const { orders, teller } = telling.value
  return (
    <p class="aside tellings-order">
      {orders.length > 0
        ? say.order.given(nameOfPerspective(teller, bundle))
        : say.order.all(authorsWork(bundle))}
    </p>
  )
}
