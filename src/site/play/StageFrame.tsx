import type { Picture, Plate } from '../../player/index.ts'
import type { Scene } from '../../reconstruction/index.ts'

/** Where a still finds its drawings, by name; `undefined` where there is none. */
export type DrawingAddress = (name: string) => string | undefined

interface StillProps {
  picture: Picture
  address: DrawingAddress
}

/**
 * The drawings of a picture as they are, unprinted: what shows before the stage has printed, and
 * where it cannot. The caption gives the grades in words.
 */
export function Still({ picture, address }: StillProps) {
  return (
    <div class="still" data-plates={picture.plates.length}>
      {picture.plates.map((plate) => {
        const source = drawingOf(plate, address)
        return (
          <div
            key={plate.party ?? ''}
            class="still-plate"
            data-screen={plate.screen}
            data-party={plate.party}
          >
            {source && <img key={source} src={source} alt="" decoding="async" />}
          </div>
        )
      })}
    </div>
  )
}

const drawingOf = ({ art, attitude }: Plate, address: DrawingAddress): string | undefined =>
  address(`${art}.${attitude}`) ?? address(`${art}.plain`)

interface DatelinesProps {
  scene: Scene | undefined
  parties: readonly string[]
}

/** Place and hour as a newspaper sets them: one for a scene, one a side for the event. */
export function Datelines({ scene, parties }: DatelinesProps) {
  if (!scene) return null
  if (!scene.sides)
    return (
      <p class="stage-dateline" data-hindsight={scene.hindsight}>
        <span class="stage-dateline-title">{scene.title}</span>
        {scene.dateline && <span class="stage-dateline-hour">{scene.dateline}</span>}
      </p>
    )
  return (
    <>
      {parties.flatMap((party) => {
        const side = scene.sides?.[party]
        return side ? [<SideLabel key={party} party={party} label={side.label} />] : []
      })}
    </>
  )
}

const SideLabel = ({ party, label }: { party: string; label: string }) => (
  <p class="stage-dateline stage-dateline-side" data-party={party}>
    {label}
  </p>
)
