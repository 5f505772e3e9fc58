import type { ComponentChildren } from 'preact'
import {
  Announcer,
  Caption,
  Choices,
  Controls,
  DeferredUpdate,
  type Offers,
  SourcingPanel,
  Ticks,
} from '../../panel/index.ts'
import type { Player } from '../../player/index.ts'
import { lineById } from '../../reconstruction/index.ts'
import { addressOf } from '../../runtime/address/index.ts'
import type { StageView } from '../../runtime/stage/index.ts'
import { words } from '../../words/index.ts'
import {
  Datelines,
  type DrawingAddress,
  Masthead,
  MenuButton,
  StagePlace,
  Still,
  type Stills,
} from '../common/index.ts'
import type { DeferredParts, WayOn } from './deferred-parts.ts'
import type { Opened } from './opened.ts'
import { Sheet } from './Sheet.tsx'
import { chapterAt } from './ticks.ts'
import type { UiState } from './ui-state.ts'

/** What the Play screen is drawn from. */
export interface PlayScreenProps {
  player: Player
  ui: UiState
  stage: StageView
  /** What was printed at build, for when the stage does not print. */
  stills: Stills
  address: DrawingAddress
  /** What the next line does not need, once it is here. */
  deferred: DeferredParts | null
}

/** What stands in Play's place: the play, the key before it, or nothing while the opening shows. */
export function PlayPlace(props: PlayScreenProps) {
  const { deferred, ui } = props
  const { value } = ui.entrance
  if (value === null) return <App {...props} />
  return value === 'key' && deferred ? <deferred.FirstKey /> : null
}

/** The Play screen: masthead, stage with the caption over it, and the sourcing beside or below. */
export function App(props: PlayScreenProps) {
  const { player, ui, deferred } = props
  return (
    <>
      <DeferredUpdate>
        <Masthead
          story={player.work.bundle.story}
          page="index"
          position={deferred && <deferred.Position />}
        >
          <OpenButtons open={ui.open.value} onOpen={ui.toggle} />
        </Masthead>
      </DeferredUpdate>
      <PlayBody {...props} />
    </>
  )
}

interface PlayBodyProps extends PlayScreenProps {
  /** Where the end leads, where it is not to the pages beside this one. */
  whereNext?: readonly WayOn[]
  /** What stands below the sources. */
  foot?: ComponentChildren
}

/** All of the Play screen but its masthead: what a frame in somebody's page holds too. */
export function PlayBody(props: PlayBodyProps) {
  const { player, ui, stage, deferred } = props
  const { bundle } = player.work
  const { line, choices } = player.view.value
  const { withheld, clean } = player.state.value
  const graded = { work: bundle, clean, withheld }
  return (
    <>
      <div class="play-body with-sheet">
        <StageSide {...props} />
        <Sheet
          open={ui.open.value === 'sources'}
          line={line.id}
          onToggle={() => ui.toggle('sources')}
        >
          <DeferredUpdate>
            <SourcingPanel
              line={line}
              {...graded}
              unprinted={stage.source.value === 'drawings'}
              of={line.kind === 'account' && line.of !== null ? lineById(bundle, line.of) : null}
            />
          </DeferredUpdate>
          {deferred && <deferred.SceneAndChapters />}
          {props.foot}
        </Sheet>
      </div>
      {deferred && <deferred.Dialogs />}
      <DeferredUpdate>
        <Announcer line={ui.announces.value ? line : null} ways={choices.length} {...graded}>
          {deferred && <deferred.Said />}
        </Announcer>
      </DeferredUpdate>
    </>
  )
}

function StageSide(props: PlayBodyProps) {
  const { player, ui, stage, stills, address, deferred, whereNext } = props
  const { bundle } = player.work
  const view = player.view.value
  const { clean, withheld, read } = player.state.value
  const { title, ticks } = chapterAt(bundle, view.line.scene, clean)
  return (
    <main class="stage-frame" id="line">
      <StagePlace source={stage.source.value}>
        <Still
          picture={stage.picture.value}
          address={address}
          stills={stills}
          late={!ui.stepped.value}
        />
      </StagePlace>
      {view.end && deferred && <deferred.EndPlace clean={clean} whereNext={whereNext} />}
      <Datelines scene={bundle.story.scenes[view.line.scene]} story={bundle.story} />
      {deferred && <deferred.OverPicture />}
      <div class="caption-place">
        {ui.heard.value && <p class="sound-caption">{ui.heard.value}</p>}
        <Caption
          line={view.line}
          work={bundle}
          clean={clean}
          withheld={withheld}
          marksOwn
          beside={deferred && <deferred.Said />}
          offers={offersOf(ui.keyShows.value || withheld, view.choices.length)}
          offered={
            ui.keyShows.value && deferred ? (
              <deferred.KeyCard
                onClose={ui.open.value === 'key' ? () => ui.toggle('key') : undefined}
              />
            ) : withheld && deferred ? (
              <deferred.Guess />
            ) : (
              <Choices choices={view.choices} read={ui.taken.value} onChoose={player.choose} />
            )
          }
        >
          <MenuButton />
          <Ticks
            name={title}
            ticks={ticks}
            read={read}
            current={view.subject ?? view.line.id}
            hrefOf={addressOf}
            onGoTo={player.goTo}
          />
          {deferred && <deferred.Where />}
          <Controls
            canBack={view.canGoBack}
            canNext={view.canGoOn || withheld}
            open={ui.open.value}
            onBack={player.back}
            onNext={player.next}
            onOpen={ui.toggle}
          />
        </Caption>
      </div>
    </main>
  )
}

/** @param card whether the key or a question has its place there */
const offersOf = (card: boolean, choices: number): Offers | undefined =>
  card ? 'key' : choices > 0 ? 'choices' : undefined

interface OpenButtonsProps {
  open: Opened | null
  onOpen: (what: Opened) => void
}

/** What opens by these buttons alone; then what has one beside Next too, where there is room. */
const OPENS = ['share', 'key', 'chapters', 'saves', 'settings', 'backlog', 'help'] as const

/** Opens whatever the play can open. */
export function OpenButtons({ open, onOpen }: OpenButtonsProps) {
  return (
    <div class="top-buttons" data-needs-script>
      {OPENS.map((what) => (
        <button
          key={what}
          type="button"
          class={`open-${what}`}
          aria-expanded={open === what}
          onClick={() => onOpen(what)}
        >
          {words.controls[what]}
        </button>
      ))}
    </div>
  )
}
