import type { ComponentChildren } from 'preact'
import type { Picture, Plate } from '../../player/index.ts'
import type { Scene } from '../../reconstruction/index.ts'
import type { PictureSource } from '../../runtime/stage/index.ts'
import { NARROW, NO_STILLS, type PrintedPlate, type Stills } from './stills.ts'

/** Where a still finds its drawings, by name; `undefined` where there is none. */
export type DrawingAddress = (name: string) => string | undefined

interface StagePlaceProps {
  source: PictureSource
  /** The still. */
  children: ComponentChildren
}

/** The place of the picture: the stage hangs its canvas in here, which is seen while it is the line's own. */
export const StagePlace = ({ source, children }: StagePlaceProps) => (
  <div class="stage" data-source={source} data-staged={source === 'canvas'} aria-hidden="true">
    {(source === 'still' || source === 'drawings') && children}
  </div>
)

interface StillProps {
  picture: Picture
  address: DrawingAddress
  stills?: Stills
  /** Whether it may be asked for after the words have been painted. */
  late?: boolean
}

/**
 * A picture while no stage prints it: as it was printed at build; where it was not, or not all of
 * it, its drawings as they are. Those grade nothing, and the caption gives the grades in words.
 */
export function Still({ picture, address, stills = NO_STILLS, late = false }: StillProps) {
  const printed = stills.of(picture)
  return (
    <div class="still" data-plates={picture.plates.length} data-printed={printed !== null}>
      {picture.plates.map((plate, i) => (
        <div
          key={plate.party ?? ''}
          class="still-plate"
          data-screen={plate.screen}
          data-party={plate.party}
        >
          {printed ? (
            <Printed plate={printed.plates[i]} drop={stills.drop} late={late} />
          ) : (
            <Drawn source={drawingOf(plate, address)} />
          )}
        </div>
      ))}
      {printed?.wire && <img key={printed.wire} class="still-wire" src={printed.wire} alt="" />}
    </div>
  )
}

const Drawn = ({ source }: { source: string | undefined }) =>
  source ? <img key={source} src={source} alt="" decoding="async" /> : null

interface PrintedProps {
  plate: PrintedPlate | undefined
  drop: (address: string) => void
  late: boolean
}

function Printed({ plate, drop, late }: PrintedProps) {
  if (!plate) return null
  const gone = (image: HTMLImageElement | null) => {
    // It may have failed before any script could hear of it.
    if (image?.complete && image.naturalWidth === 0) drop(plate.wide)
  }
  return (
    <picture key={plate.wide}>
      <source media={NARROW} srcset={plate.narrow} />
      <img
        class="still-printed"
        src={plate.wide}
        alt=""
        decoding="async"
        fetchpriority="low"
        loading={late ? 'lazy' : 'eager'}
        ref={gone}
        onError={() => drop(plate.wide)}
      />
    </picture>
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
