import type { Signal } from '@preact/signals-core'
import { useEffect, useState } from 'preact/hooks'
import { words } from '../../../words/index.ts'
import { fullScreen, mayFillScreen } from './full-screen.ts'

/** Buttons over the picture: sound, and full screen where the page may fill it. */
export function PictureButtons({ sound }: { sound: Signal<boolean> }) {
  const fills = useFullScreen()
  return (
    <fieldset class="picture-buttons" aria-label={words.overPicture.name}>
      <PictureButton
        name={words.overPicture.sound}
        on={sound.value}
        path={
          sound.value
            ? `${SPEAKER} M10.5 5.5q2 2.5 0 5 M12.5 3.5q4 4.5 0 9`
            : `${SPEAKER} M10.5 6l3.5 4 M14 6l-3.5 4`
        }
        onPress={() => {
          sound.value = !sound.value
        }}
      />
      {mayFillScreen() && (
        <PictureButton
          name={words.overPicture.fullScreen}
          on={fills}
          path={
            fills
              ? 'M6 2v4H2 M10 2v4h4 M6 14v-4H2 M10 14v-4h4'
              : 'M2 6V2h4 M14 6V2h-4 M2 10v4h4 M14 10v4h-4'
          }
          onPress={fullScreen}
        />
      )}
    </fieldset>
  )
}

const SPEAKER = 'M2 6.2h2.6L8 3v10L4.6 9.8H2z'

interface PictureButtonProps {
  name: string
  on: boolean
  /** Its drawing, in a square of 16. */
  path: string
  onPress: () => void
}

const PictureButton = ({ name, on, path, onPress }: PictureButtonProps) => (
  <button type="button" aria-pressed={on} aria-label={name} title={name} onClick={onPress}>
    <svg viewBox="0 0 16 16" width="18" height="18" aria-hidden="true">
      <path d={path} />
    </svg>
  </button>
)

/** Whether the page fills the screen now: the reader may leave by the browser's own key. */
function useFullScreen(): boolean {
  const [fills, setFills] = useState(document.fullscreenElement !== null)
  useEffect(() => {
    const told = new AbortController()
    const look = () => setFills(document.fullscreenElement !== null)
    document.addEventListener('fullscreenchange', look, { signal: told.signal })
    return () => told.abort()
  }, [])
  return fills
}
