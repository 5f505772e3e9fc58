import { useState } from 'preact/hooks'
import { words } from '../../../words/index.ts'
import { forgetAll } from './forget.ts'
import { lacksSecureAddress, mayBeKept } from './read-offline.ts'

const say = words.device

/** What this device keeps of a story, by its name, and the way to be rid of it: asked for twice, since nothing undoes it. */
export function DeviceSettings({ story }: { story: string }) {
  const [sure, setSure] = useState(false)
  const forget = async () => {
    await forgetAll(story)
    // A navigation, not a reload: that would come back to the place that this tab is at. Where the
    // browser reloads all the same, the entry must not lead there either.
    window.history.replaceState(null, '')
    window.location.replace(window.location.pathname + window.location.search)
  }
  return (
    <section class="settings" aria-labelledby="device-title">
      <h3 class="part-head" id="device-title">
        {say.title}
      </h3>
      <p class="plain">{say[whatIsKept()]}</p>
      {sure && (
        <p class="plain" role="alert">
          {say.forgetNote}
        </p>
      )}
      <p class="setting-actions">
        {sure ? (
          <>
            <button type="button" onClick={() => void forget()}>
              {say.sure}
            </button>{' '}
            <button type="button" onClick={() => setSure(false)}>
              {say.not}
            </button>
          </>
        ) : (
          <button type="button" onClick={() => setSure(true)}>
            {say.forget}
          </button>
        )}
      </p>
    </section>
  )
}

function whatIsKept(): 'kept' | 'keptPlace' | 'notSecure' {
  if (lacksSecureAddress()) return 'notSecure'
  return mayBeKept() ? 'kept' : 'keptPlace'
}
