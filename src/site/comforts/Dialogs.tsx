import type { ComponentChildren } from 'preact'
import { Backlog, Help } from '../../panel/index.ts'
import type { Player } from '../../player/index.ts'
import { words } from '../../words/index.ts'
import { plateAddress } from '../plates.ts'
import { Dialog } from '../play/Dialog.tsx'
import type { Desk } from '../play/desk.ts'
import type { Opened } from '../play/opened.ts'
import { Settings } from '../play/Settings.tsx'
import { DeviceSettings } from './DeviceSettings.tsx'
import { keyWords } from './key-words.ts'
import { ReadingSettings } from './ReadingSettings.tsx'
import { Saves } from './Saves.tsx'

interface DialogsProps {
  player: Player
  desk: Desk
}

/** Whatever opens over the play: at most one at a time. */
export function Dialogs({ player, desk }: DialogsProps) {
  const { open, comforts } = desk
  const saves = comforts.value?.saves
  const close = () => {
    open.value = null
  }
  const over = (what: Opened, name: string, children: () => ComponentChildren) => (
    <Dialog name={name} open={open.value === what} onClose={() => open.value === what && close()}>
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
          keys={keyWords()}
          note={desk.preferences.value.letters ? '' : words.help.charactersOff}
        />
      ))}
      {saves &&
        over('saves', words.saves.title, () => (
          <Saves
            player={player}
            desk={desk}
            saves={saves}
            address={plateAddress}
            onLoad={({ save }) => {
              comforts.value?.goToSave(save)
              close()
            }}
          />
        ))}
      {over('settings', words.settings.title, () => (
        <>
          <Settings preferences={desk.preferences} sound={desk.sound}>
            {(change) => <ReadingSettings desk={desk} change={change} />}
          </Settings>
          <DeviceSettings />
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
      work={player.work.bundle}
      clean={player.state.value.clean}
    />
  )
}
