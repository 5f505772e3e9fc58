import type { ComponentChildren } from 'preact'
import { Backlog, Help } from '../../../panel/index.ts'
import { isWithheld, type Player } from '../../../player/index.ts'
import { plateAddress } from '../../../runtime/plates/index.ts'
import { words } from '../../../words/index.ts'
import { Dialog, type Stills } from '../../common/index.ts'
import type { Opened } from '../opened.ts'
import { Settings } from '../Settings.tsx'
import type { UiState } from '../ui-state.ts'
import { Chapters } from './Chapters.tsx'
import { commandWords } from './command-words.ts'
import { DeviceSettings } from './DeviceSettings.tsx'
import { isOwnPage } from './hand.ts'
import { ReadingSettings } from './ReadingSettings.tsx'
import { Saves } from './Saves.tsx'

import type { Services } from './services.ts'
import { NotYetShared, ShareDialog } from './share/index.ts'

interface DialogsProps {
  player: Player
  ui: Pick<UiState, 'open' | 'preferences' | 'sound'>
  stills: Stills
  services: Pick<Services, 'saves' | 'sharing' | 'goToSave' | 'auto' | 'voice' | 'skip'>
}

/** Whatever opens over the play: at most one at a time. */
export function Dialogs({ player, ui, stills, services }: DialogsProps) {
  const { open, preferences, sound } = ui
  const close = () => {
    open.value = null
  }
  const shared = services.sharing.value
  // What is shared may have gone to the system's sheet instead.
  const shows = (what: Opened) => open.value === what && (what !== 'share' || shared !== null)
  const over = (what: Opened, name: string, children: () => ComponentChildren) => (
    <Dialog name={name} open={shows(what)} onClose={() => open.value === what && close()}>
      {children}
    </Dialog>
  )
  return (
    <>
      {over('backlog', words.backlog.title, () => (
        <Passed player={player} onClose={close} />
      ))}
      {over('help', words.help.title, () => (
        <Help
          work={player.work.bundle}
          commands={commandWords(isOwnPage())}
          note={preferences.value.letters ? '' : words.help.charactersOff}
        />
      ))}
      {over('chapters', words.chapters.title, () => (
        <>
          <h2 class="section-title">{words.chapters.title}</h2>
          <Chapters player={player} onGone={close} />
        </>
      ))}
      {over('saves', words.saves.title, () => (
        <Saves
          player={player}
          stills={stills}
          saves={services.saves}
          address={plateAddress}
          onLoad={({ save }) => {
            services.goToSave(save)
            close()
          }}
        />
      ))}
      {over('share', words.controls.share, () =>
        shared === 'withheld' ? <NotYetShared /> : shared && <ShareDialog shared={shared} />,
      )}
      {over('settings', words.settings.title, () => (
        <>
          <Settings preferences={preferences} sound={sound}>
            {(change) => (
              <ReadingSettings
                now={preferences.value}
                change={change}
                auto={services.auto}
                voices={services.voice.here}
                onSkip={() => {
                  close()
                  services.skip()
                }}
              />
            )}
          </Settings>
          <DeviceSettings story={player.work.bundle.story.name} />
        </>
      ))}
    </>
  )
}

function Passed({ player, onClose }: { player: Player; onClose: () => void }) {
  const passed = player.backlog()
  const jump = (index: number) => {
    const there = passed[index]
    if (there) player.jump(there.place)
    onClose()
  }
  return (
    <Backlog
      passed={passed.map(({ line }) => line)}
      onJump={jump}
      isWithheld={(line) => isWithheld(player.state.value, line)}
      work={player.work.bundle}
      clean={player.state.value.clean}
    />
  )
}
