import type { ComponentChildren } from 'preact'
import type { Picture, Plate } from '../../player/index.ts'
import type { Scene, Story } from '../../reconstruction/index.ts'
import type { PictureSource } from '../../runtime/stage/index.ts'

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

interface PlatesProps {
  picture: Picture
  printed: boolean
  /** What lies in a plate's place. */
  draw: (plate: Plate, index: number) => ComponentChildren
  children?: ComponentChildren
}

/** The places of a picture's plates, side by side as on the stage. */
export const StillPlates = ({ picture, printed, draw, children }: PlatesProps) => (
  <div class="still" data-plates={picture.plates.length} data-printed={printed}>
    {picture.plates.map((plate, i) => (
      <div
        key={plate.party ?? ''}
        class="still-plate"
        data-screen={plate.screen}
        data-party={plate.party}
      >
        {draw(plate, i)}
      </div>
    ))}
    {children}
  </div>
)

/** A picture's drawings as they are. They grade nothing, and the caption gives the grades in words. */
export const DrawnStill = ({ picture, address }: { picture: Picture; address: DrawingAddress }) => (
  <StillPlates
    picture={picture}
    printed={false}
    draw={(plate) => {
      const source = drawingOf(plate, address)
      return source && <img key={source} src={source} alt="" decoding="async" />
    }}
  />
)

const drawingOf = ({ art, attitude }: Plate, address: DrawingAddress): string | undefined =>
  address(`${art}.${attitude}`) ?? address(`${art}.plain`)

interface DatelinesProps {
  scene: Scene | undefined
  story: Pick<Story, 'cast' | 'parties'>
}

/** Place and hour as a newspaper sets them: one for a scene; for the event one a side, with who is there. */
export function Datelines({ scene, story }: DatelinesProps) {
  if (!scene) return null
  if (!scene.sides)
    return (
      <p class="stage-dateline" data-hindsight={scene.hindsight}>
        <span class="stage-dateline-title">{scene.title}</span>
        {scene.dateline && <span class="stage-dateline-hour">{scene.dateline}</span>}
      </p>
    )
  return (
    <OverPlates>
      {Object.keys(story.parties).map((party) => {
        const label = scene.sides?.[party]?.label
        return (
          label && (
            <p key={party} class="stage-dateline stage-dateline-side" data-party={party}>
              {whole([...callersOf(story.cast, party), label].join(' · '))}
            </p>
          )
        )
      })}
    </OverPlates>
  )
}

/** Two stand at the two edges; of more each stands over its own plate. */
export const OverPlates = ({ children }: { children: ComponentChildren[] }) =>
  children.length > 2 ? <div class="over-plates">{children}</div> : children

/** Broken after a dot alone: “Moscow time” stays on one line. */
const whole = (parts: string): string => parts.replace(/(?<!·) /g, '\u00a0')

/** Who stands for a party, by the last of their names; nobody where nobody in the cast does. */
const callersOf = (cast: Story['cast'], side: string): (string | undefined)[] =>
  Object.values(cast)
    .filter(({ kind, party }) => kind === 'person' && party === side)
    .map(({ name, also }) => also?.[0] ?? name.split(' ').at(-1))
