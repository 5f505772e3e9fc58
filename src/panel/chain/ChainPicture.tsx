import {
  type Chain,
  type EventLine,
  phraseOf,
  plainText,
  type Reconstruction,
  type Standing,
} from '../../reconstruction/index.ts'
import { chainWords as say } from '../../words/chain/index.ts'
import { labelOf, tellerOf, words } from '../../words/index.ts'
import { type ChainLayout, COLUMNS, type LineRow, layoutOf, TOP, TYPE, WIDTH } from './layout.ts'
import { wrapped } from './wrapped.ts'

interface ChainPictureProps {
  chains: readonly Chain[]
  work: Reconstruction
  /** All lines of the event, in order: a line keeps its number where it stands alone. */
  lines: readonly EventLine[]
  clean: boolean
  /** What is drawn with and on; the page’s own where neither is given. */
  ink?: string
  paper?: string
  /** What stands at the foot of a drawing that goes away by itself, and all of it in words. */
  foot?: string
  description?: string
  /** The id of the list that says the same. */
  described?: string
}

/** How a stroke is drawn, by what the record does: by width and form, never by colour. */
const STROKES: Partial<Record<Standing, { width: number; dash?: string }>> = {
  verbatim: { width: 6 },
  states: { width: 3.5 },
  'in-part': { width: 2, dash: '9 6' },
  contradicts: { width: 2, dash: '2 5' },
}

const FOOT = 58

/**
 * How lines came from the event to the reader: who told of it on which terms, what they carry, and whose
 * sentence it became. The step from the accounts to the author is a band that nothing crosses, save where
 * a line names its account: she says no more. Without an author it is crossed where a line is taken from
 * an account that carries it, by a broken rule where another source quotes that account.
 */
export function ChainPicture(props: ChainPictureProps) {
  const {
    chains,
    work,
    lines,
    clean,
    ink = 'currentColor',
    paper,
    foot,
    description,
    described,
  } = props
  const layout = layoutOf(
    chains,
    work,
    ({ line }) => plainText(line.text, line.strong, clean),
    ({ line }) => lines.findIndex(({ id }) => id === line.id) + 1,
  )
  const height = layout.height + FOOT + (foot ? 2 * TYPE.smallPitch : 0)
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      class="chain-picture"
      viewBox={`0 0 ${WIDTH} ${height}`}
      width={WIDTH}
      height={height}
      role="img"
      aria-label={say.title}
      aria-describedby={described}
      font-family="Source Sans 3 Variable, Source Sans 3, Helvetica, Arial, sans-serif"
      font-size={TYPE.small}
      fill={ink}
    >
      {description && <desc>{description}</desc>}
      {paper && <rect width={WIDTH} height={height} fill={paper} />}
      <text x={COLUMNS.event.x} y={22} font-size={TYPE.name} font-weight="700">
        {labelOf(work.story)}
      </text>
      <Heads work={work} />
      <Event work={work} layout={layout} ink={ink} />
      <Strokes layout={layout} ink={ink} />
      <Records layout={layout} ink={ink} paper={paper} />
      <Band layout={layout} work={work} ink={ink} />
      {layout.rows.map((row) => (
        <Row key={row.chain.line.id} row={row} ink={ink} />
      ))}
      <Key y={layout.height + 22} ink={ink} />
      {foot && (
        <Text lines={wrapped(foot, WIDTH - 24, TYPE.small, 2)} x={12} y={layout.height + 70} />
      )}
    </svg>
  )
}

interface TextProps {
  lines: readonly string[]
  x: number
  /** Of the first line's foot. */
  y: number
  size?: number
  pitch?: number
  weight?: string
  style?: string
}

const Text = ({
  lines,
  x,
  y,
  size = TYPE.small,
  pitch = TYPE.smallPitch,
  weight,
  style,
}: TextProps) => (
  <text x={x} y={y} font-size={size} font-weight={weight} font-style={style}>
    {lines.map((line, i) => (
      <tspan key={i} x={x} y={y + i * pitch}>
        {line}
      </tspan>
    ))}
  </text>
)

function Heads({ work }: { work: Reconstruction }) {
  const { author } = work.story
  const naming = author ? phraseOf(work, 'naming') : say.from
  return (
    <>
      <Text lines={[say.event]} x={COLUMNS.event.x} y={64} weight="600" />
      <Text lines={[say.accounts]} x={COLUMNS.record.x} y={64} weight="600" />
      <Text lines={[say.carried]} x={COLUMNS.carried.x - 26} y={64} weight="600" />
      <Text
        lines={wrapped(naming, COLUMNS.band.width, TYPE.small)}
        x={COLUMNS.band.x}
        y={48}
        pitch={15}
        weight="600"
      />
      <Text
        lines={[author ? say.line(tellerOf([], work).name) : say.lines]}
        x={COLUMNS.line.x}
        y={64}
        weight="600"
      />
    </>
  )
}

interface PartProps {
  layout: ChainLayout
  ink: string
  paper?: string | undefined
}

/** The event, which nobody outside heard, and who told of it. */
function Event({ work, layout, ink }: PartProps & { work: Reconstruction }) {
  const { x, width } = COLUMNS.event
  const middle = (TOP + layout.height) / 2
  return (
    <>
      <rect
        x={x}
        y={TOP}
        width={width}
        height={layout.height - TOP}
        fill="none"
        stroke={ink}
        stroke-dasharray="1 5"
        stroke-linecap="round"
        stroke-width="2"
      />
      <Text
        lines={wrapped(`${work.story.event.title}. ${say.unheard}`, width - 16, TYPE.small)}
        x={x + 8}
        y={middle - 40}
      />
      {layout.records.map(({ id, y, height }) => (
        <path
          key={id}
          d={`M${x + width} ${y + height / 2}H${COLUMNS.record.x}`}
          stroke={ink}
          stroke-width="1"
        />
      ))}
    </>
  )
}

const Records = ({ layout, ink, paper }: PartProps) => (
  <>
    {layout.records.map(({ id, name, form, party, y, height }) => {
      const { x, width } = COLUMNS.record
      const below = y + 8 + name.length * TYPE.pitch
      return (
        <g key={id}>
          <rect x={x} y={y} width={width} height={height} fill={paper ?? 'none'} stroke={ink} />
          <Text
            lines={name}
            x={x + 8}
            y={y + 21}
            size={TYPE.name}
            pitch={TYPE.pitch}
            weight="600"
          />
          <Text lines={[party || words.compare.unsided.name, ...form]} x={x + 8} y={below + 14} />
        </g>
      )
    })}
  </>
)

/** What each record carries of each line: curves from its box to the line's dot. */
function Strokes({ layout, ink }: PartProps) {
  const from = COLUMNS.record.x + COLUMNS.record.width
  const to = COLUMNS.carried.x
  const bend = (to - from) / 2
  return (
    <>
      {layout.strokes.map((stroke) => {
        const { width = 1, dash } = STROKES[stroke.how] ?? {}
        const middle = (stroke.from + stroke.to) / 2
        return (
          <g key={`${stroke.record} ${stroke.line}`}>
            <path
              d={`M${from} ${stroke.from}C${from + bend} ${stroke.from} ${to - bend} ${stroke.to} ${to - 7} ${stroke.to}`}
              fill="none"
              stroke={ink}
              stroke-width={width}
              stroke-dasharray={dash}
            />
            {stroke.how === 'contradicts' && (
              <path
                d={`M${from + bend - 8} ${middle - 8}l16 16m0 -16l-16 16`}
                stroke={ink}
                stroke-width="2.5"
              />
            )}
          </g>
        )
      })}
    </>
  )
}

/** The step that nobody maps: bare, between two dotted edges. */
const Band = ({ layout, ink }: PartProps & { work: Reconstruction }) => (
  <>
    {[COLUMNS.band.x, COLUMNS.band.x + COLUMNS.band.width].map((x) => (
      <path
        key={x}
        d={`M${x} ${TOP}V${layout.height}`}
        stroke={ink}
        stroke-width="1.5"
        stroke-dasharray="1 6"
        stroke-linecap="round"
      />
    ))}
  </>
)

/** A line: the dot that what is carried comes to, or a ring where nothing does; and her sentence. */
function Row({ row: { chain, text, attested, y, height }, ink }: { row: LineRow; ink: string }) {
  const { x } = COLUMNS.carried
  const { x: left, width } = COLUMNS.band
  const ties = chain.carriers.map(({ named }) => named)
  const isNamed = ties.includes('line')
  const top = y - height / 2
  const isSpeech = chain.line.kind === 'speech'
  return (
    <g>
      {chain.gap ? (
        <>
          <circle
            cx={x}
            cy={y}
            r={6}
            fill="none"
            stroke={ink}
            stroke-width="1.5"
            stroke-dasharray="2 3"
          />
          <Text lines={wrapped(say.nothing, 86, TYPE.small)} x={x + 14} y={y - 10} style="italic" />
        </>
      ) : (
        <circle cx={x} cy={y} r={6} />
      )}
      {(isNamed || ties.includes('quoted')) && (
        <path
          d={`M${x + 6} ${y}H${left + width}`}
          stroke={ink}
          stroke-width="2.5"
          stroke-dasharray={isNamed ? undefined : '9 6'}
        />
      )}
      <path d={`M${left + width} ${y}H${COLUMNS.line.x - 6}`} stroke={ink} stroke-width="1" />
      <Text
        lines={text}
        x={COLUMNS.line.x}
        y={top + 14}
        size={TYPE.name}
        pitch={TYPE.pitch}
        {...(isSpeech && { style: 'italic' })}
      />
      <Text
        lines={attested}
        x={COLUMNS.line.x}
        y={top + text.length * TYPE.pitch + 12}
        weight="600"
      />
    </g>
  )
}

/** What the strokes mean, and whose reading it is. */
const Key = ({ y, ink }: { y: number; ink: string }) => (
  <>
    {(['verbatim', 'states', 'in-part', 'contradicts'] as const).map((how, i) => {
      const { width = 1, dash } = STROKES[how] ?? {}
      const x = 12 + i * 200
      return (
        <g key={how}>
          <path d={`M${x} ${y - 4}h44`} stroke={ink} stroke-width={width} stroke-dasharray={dash} />
          <Text lines={[say.key[how]]} x={x + 52} y={y} />
        </g>
      )
    })}
    <Text lines={[say.ours]} x={12} y={y + 24} />
  </>
)
