import { computed } from '@preact/signals-core'
import { queryOf } from '../../../lesson/index.ts'
import { keepPreferences } from '../../../runtime/preferences/index.ts'
import { browserStore } from '../../../runtime/storage/index.ts'
import { bareAddress, printAddress } from '../../../runtime/view/index.ts'
import { speakAloud } from '../../../runtime/voice/index.ts'
import { words } from '../../../words/index.ts'
import type { LaterParts } from '../later-parts.ts'
import type { LessonNeeds } from '../props.ts'
import { End } from './End.tsx'
import { SettingsDialog } from './SettingsDialog.tsx'
import { Summary } from './Summary.tsx'
import { spokenOf } from './spoken.ts'

/** Starts what goes on beside the questions, and gives the parts of the screen that come later. */
export function createLater({ player, state, notices, plans }: LessonNeeds): LaterParts {
  // With the class link's part of its query, and nothing of a platform's.
  const link = queryOf(state.config, player.work.bundle, plans)
  printAddress(() => [bareAddress(), link].filter(Boolean).join('?'))
  const { preferences } = state
  keepPreferences(preferences, browserStore())
  const said = computed(() => spokenOf(player, state))
  const { here } = speakAloud({ said, language: words.language, preferences, notices })
  return {
    Summary,
    End,
    Settings: () => (
      <SettingsDialog preferences={preferences} open={state.settings} voices={here} />
    ),
  }
}
