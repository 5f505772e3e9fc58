import type { Bundle } from '../../../reconstruction/index.ts'
import { OverPlates } from '../../common/index.ts'
import { nameOfParty } from './name-of-party.ts'

interface PlateNamesProps {
  bundle: Bundle
  /** The one party whose plate there is; else there is one for each. */
  only?: string | undefined
}

/** Who is drawn on each plate, beside where and when. */
export function PlateNames({ bundle, only }: PlateNamesProps) {
  const { story } = bundle
  const sides = story.scenes[story.event.scene]?.sides ?? {}
  const parties = Object.keys(story.parties).filter(
    (party) => Object.hasOwn(sides, party) && (only === undefined || party === only),
  )
  return (
    <OverPlates>
      {parties.map((party) => (
        <p key={party} class="front-name" data-party={party}>
          <b>{nameOfParty(bundle, party)}</b> <span>{sides[party]?.label}</span>
        </p>
      ))}
    </OverPlates>
  )
}
