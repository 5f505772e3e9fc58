import {
  type Account,
  type EventLine,
  entryOf,
  type Grade,
  gradeParty,
  type LineTold,
  type Perspective,
  type Reconstruction,
  type Scene,
  STANDINGS,
} from '../reconstruction/index.ts'
import { NOISE } from './noise.ts'
import type { Picture, Plate } from './picture.ts'
import { coarser, type Figure, gradedPlate, pictureOf } from './picture-of.ts'

type Sides = NonNullable<Scene['sides']>
type Told = Reconstruction & { readonly exchange: readonly string[] }

/**
 * What the stage shows of a line as one teller has it. The author's is the line's own picture. In any
 * other nobody speaks: the teller's side shows what stands for the account that carries the line best,
 * and is empty where its accounts are silent; every other plate keeps its own side's grade.
 */
export function pictureOfTelling(
  work: Told,
  { line, how, accounts }: LineTold,
  teller: Pick<Perspective, 'kind' | 'of'>,
): Picture {
  const own = pictureOf(work, line, { withheld: false })
  const sides = entryOf(work.story.scenes, line.scene)?.sides
  if (how === 'article' || !sides) return own
  const side = sideOf(work, teller)
  const plates = own.plates.map((plate): Plate => {
    if (plate.party === null) return plate
    const figure: Figure = { ...plate, party: plate.party, attitude: 'pause' }
    if (plate.party !== side) return gradedPlate(figure, line.grading)
    return tellersPlate(work, figure, sides, { line, how, accounts })
  })
  const noise = NOISE[line.grading?.attestation ?? 'not-applicable']
  return { scene: own.scene, plates, wire: own.wire && { noise, from: null, rhythm: [] } }
}

/** The party whose plate a teller has, if any: records of no side have none. */
const sideOf = ({ sources }: Reconstruction, { kind, of }: Pick<Perspective, 'kind' | 'of'>) =>
  kind === 'record' ? entryOf(sources, of)?.party : of

function tellersPlate(
  work: Reconstruction,
  figure: Figure,
  sides: Sides,
  { line, how, accounts }: LineTold,
): Plate {
  const art =
    how === 'silent' || how === 'unseen' ? sides[figure.party]?.empty : artOf(work, accounts)
  const shown = { ...figure, ...(art && { art, attitude: 'plain' as const }) }
  return { ...shown, screen: screenOf(line, figure.party, accounts) }
}

/** As fine as the accounts that are shown carry the line, and never finer than their party's grade. */
function screenOf({ grading }: EventLine, party: string, accounts: readonly Account[]): Grade {
  const own = gradeParty(accounts.map(({ support }) => support.how)).grade
  return coarser(own, grading?.parties[party]?.grade ?? own)
}

/** The drawing that stands for the account that carries the line best. */
function artOf({ story }: Reconstruction, accounts: readonly Account[]): string | undefined {
  const [best] = [...accounts].sort(
    (a, b) => STANDINGS.indexOf(a.support.how) - STANDINGS.indexOf(b.support.how),
  )
  const voice = Object.values(story.cast).find(
    ({ kind, record }) => kind === 'account' && record === best?.record,
  )
  return voice?.art
}
