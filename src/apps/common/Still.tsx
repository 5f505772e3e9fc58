import type { Picture } from '../../player/index.ts'
import { type DrawingAddress, DrawnStill, StillPlates } from './StageFrame.tsx'
import { NARROW, NO_STILLS, type PrintedPlate, type Stills } from './stills.ts'

interface StillProps {
  picture: Picture
  address: DrawingAddress
  stills?: Stills
  /** Whether it may be asked for after the words have been painted. */
  late?: boolean
  /** Whether it matters as much as the words, where these are what is shown at all. */
  first?: boolean
}

/** A picture while no stage prints it: as it was printed at build, else its drawings as they are. */
export function Still(props: StillProps) {
  const { picture, address, stills = NO_STILLS } = props
  const printed = stills.of(picture)
  if (!printed) return <DrawnStill picture={picture} address={address} />
  return (
    <StillPlates
      picture={picture}
      printed={true}
      draw={(_, i) => <Printed {...props} plate={printed.plates[i]} drop={stills.drop} />}
    >
      {printed.wire && (
        <img key={printed.wire} class="still-wire" src={printed.wire} alt="" loading="lazy" />
      )}
    </StillPlates>
  )
}

interface PrintedProps extends Pick<StillProps, 'late' | 'first'> {
  plate: PrintedPlate | undefined
  drop: (address: string) => void
}

function Printed({ plate, drop, late, first }: PrintedProps) {
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
        fetchpriority={first ? 'auto' : 'low'}
        loading={late || first ? 'lazy' : 'eager'}
        ref={gone}
        onError={() => drop(plate.wide)}
      />
    </picture>
  )
}
