import type { Picture } from '../../player/index.ts'
import { type DrawingAddress, DrawnStill, StillPlates } from './StageFrame.tsx'
import { NARROW, NO_STILLS, type PrintedPlate, type Stills } from './stills.ts'

interface StillProps {
  picture: Picture
  address: DrawingAddress
  stills?: Stills
  /** Whether it may be asked for after the words have been painted. */
  late?: boolean
}

/** A picture while no stage prints it: as it was printed at build, else its drawings as they are. */
export function Still({ picture, address, stills = NO_STILLS, late = false }: StillProps) {
  const printed = stills.of(picture)
  if (!printed) return <DrawnStill picture={picture} address={address} />
  return (
    <StillPlates
      picture={picture}
      printed={true}
      draw={(_, i) => <Printed plate={printed.plates[i]} drop={stills.drop} late={late} />}
    >
      {printed.wire && <img key={printed.wire} class="still-wire" src={printed.wire} alt="" />}
    </StillPlates>
  )
}

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
