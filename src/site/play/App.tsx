import {
  AfterWords,
  Announcer,
  Caption,
  Choices,
  Controls,
  SourcingPanel,
  Ticks,
} from '../../panel/index.ts'
import type { Player } from '../../player/index.ts'
import { lineById } from '../../reconstruction/index.ts'
import { words } from '../../words/index.ts'
import { addressOf } from '../address.ts'
import type { Desk } from './desk.ts'
import { Masthead } from './Masthead.tsx'
import type { Opened } from './opened.ts'
import { Sheet } from './Sheet.tsx'
import { Datelines, type DrawingAddress, StagePlace, Still } from './StageFrame.tsx'

interface AppProps {
  player: Player
  desk: Desk
  address: DrawingAddress
}

/** A way on from the end. */
export interface WayOn {
  readonly href: string
  readonly text: string
}

/** Where the end leads on the site's own page. */
const WHERE_NEXT: readonly WayOn[] = [
  { href: './compare.html', text: words.site.compare },
  { href: './read.html', text: words.site.read },
  { href: './about.html', text: words.site.about },
]

/** The Play screen: masthead, stage with the caption over it, and the sourcing beside or below. */
export function App(props: AppProps) {
  const { player, desk } = props
  const { bundle } = player.work
  const { subject } = player.view.value
  const number = subject === null ? 0 : bundle.exchange.indexOf(subject) + 1
  return (
    <>
      <AfterWords>
        <Masthead
          story={bundle.story}
          page="index"
          position={number > 0 ? words.site.position(number, bundle.exchange.length) : ''}
        >
          <DeskButtons open={desk.open.value} onOpen={desk.toggle} />
        </Masthead>
      </AfterWords>
      <PlayBody {...props} whereNext={WHERE_NEXT} />
    </>
  )
}

interface PlayBodyProps extends AppProps {
  whereNext: readonly WayOn[]
}

/** All of the Play screen but its masthead: what a frame in somebody's page holds too. */
export function PlayBody(props: PlayBodyProps) {
  const { player, desk } = props
  const { open } = desk
  const comforts = desk.comforts.value
  const { bundle } = player.work
  const { line, choices } = player.view.value
  const { withheld, clean } = player.state.value
  const graded = { work: bundle, clean, withheld }
  return (
    <>
      <div class="play-body">
        <StageSide {...props} />
        <Sheet
          open={open.value === 'sources'}
          wide={desk.wide.value}
          line={line}
          view={graded}
          onToggle={() => desk.toggle('sources')}
        >
          <AfterWords>
            <SourcingPanel
              line={line}
              {...graded}
              unprinted={desk.source.value === 'drawings'}
              of={line.kind === 'account' ? lineById(bundle, line.of) : null}
            />
          </AfterWords>
        </Sheet>
      </div>
      {comforts && <comforts.Dialogs player={player} desk={desk} />}
      <AfterWords>
        <Announcer line={desk.stepped.value ? line : null} ways={choices.length} {...graded} />
      </AfterWords>
    </>
  )
}

function StageSide({ player, desk, address, whereNext }: PlayBodyProps) {
  const { open } = desk
  const comforts = desk.comforts.value
  const { bundle } = player.work
  const view = player.view.value
  const { clean, withheld, read } = player.state.value
  return (
    <main class="stage-frame" id="line">
      <StagePlace source={desk.source.value}>
        <Still
          picture={desk.picture.value}
          address={address}
          stills={desk.stills}
          late={!desk.stepped.value}
        />
      </StagePlace>
      {view.end && comforts && (
        <comforts.EndPlace bundle={bundle} clean={clean} whereNext={whereNext} />
      )}
      <Datelines
        scene={bundle.story.scenes[view.line.scene]}
        parties={Object.keys(bundle.story.parties)}
      />
      {comforts && <comforts.AutoMark desk={desk} />}
      <div class="caption-place">
        <div class="over-caption">
          {desk.heard.value && <p class="sound-caption">{desk.heard.value}</p>}
          {desk.keyShows.value && comforts ? (
            <comforts.KeyCard
              example={desk.example}
              onClose={open.value === 'key' ? () => desk.toggle('key') : undefined}
            />
          ) : (
            <Choices choices={view.choices} onChoose={player.choose} />
          )}
        </div>
        <Caption line={view.line} work={bundle} clean={clean} withheld={withheld}>
          <Ticks
            ticks={desk.ticks.value}
            read={read}
            current={view.subject}
            hrefOf={addressOf}
            onGoTo={player.goTo}
          />
          <Controls
            canBack={view.canGoBack}
            canNext={view.canGoOn}
            open={panelOpened(open.value)}
            onBack={player.back}
            onNext={player.next}
            onOpen={desk.toggle}
          />
        </Caption>
      </div>
    </main>
  )
}

/** What the panel's controls know of what is open. */
const panelOpened = (open: Opened | null) =>
  open === 'key' || open === 'settings' || open === 'saves' ? null : open

interface DeskButtonsProps {
  open: Opened | null
  onOpen: (what: Opened) => void
}

/** Opens the key, the saves and the settings. */
export function DeskButtons({ open, onOpen }: DeskButtonsProps) {
  return (
    <div class="desk-buttons" data-needs-script>
      {(['key', 'saves', 'settings'] as const).map((what) => (
        <button key={what} type="button" aria-expanded={open === what} onClick={() => onOpen(what)}>
          {words.controls[what]}
        </button>
      ))}
    </div>
  )
}
