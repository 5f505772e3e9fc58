import type { Reliability } from '../../../lesson/class/index.ts'
import { teachWords } from '../../../words/teach/index.ts'

const say = teachWords.results

/** The picture's measures, in its own units. */
const LEFT = 46
const TOP = 14
const SIDE = 240

const across = (sure: number): number => LEFT + ((sure - 50) / 50) * SIDE
const down = (right: number): number => TOP + (1 - right) * SIDE

/** How sure the class was against how often it was right, with intervals; the same in words below. */
export function ReliabilityPicture({ points }: { points: readonly Reliability[] }) {
  return (
    <figure class="reliability">
      <figcaption>
        <h3 class="part-head">{say.reliability}</h3>
        <p class="plain">{say.reliabilityText}</p>
      </figcaption>
      <svg viewBox={`0 0 ${LEFT + SIDE + 24} ${TOP + SIDE + 44}`} aria-hidden="true">
        <Axes />
        {points.map((point) => (
          <Point key={point.sure} point={point} />
        ))}
      </svg>
      <ul class="reliability-words">
        {points.map(({ sure, right, answers }) => (
          <li key={sure}>
            {say.reliabilityPoint(sure, right.value, answers)}{' '}
            {right.interval
              ? `(${say.range(say.percent(right.interval[0]), say.percent(right.interval[1]))})`
              : `(${say.noInterval})`}
          </li>
        ))}
      </ul>
    </figure>
  )
}

const Axes = () => (
  <g class="axes">
    <rect x={LEFT} y={TOP} width={SIDE} height={SIDE} />
    <line x1={across(50)} y1={down(0.5)} x2={across(100)} y2={down(1)} class="ideal" />
    {[50, 60, 70, 80, 90, 100].map((sure) => (
      <text key={sure} x={across(sure)} y={TOP + SIDE + 16} text-anchor="middle">
        {sure}
      </text>
    ))}
    {[0, 0.25, 0.5, 0.75, 1].map((right) => (
      <text key={right} x={LEFT - 8} y={down(right) + 4} text-anchor="end">
        {right * 100}
      </text>
    ))}
    <text x={LEFT + SIDE / 2} y={TOP + SIDE + 36} text-anchor="middle">
      {say.sureAxis}
    </text>
    <text x={-(TOP + SIDE / 2)} y={12} text-anchor="middle" transform="rotate(-90)">
      {say.rightAxis}
    </text>
  </g>
)

function Point({ point }: { point: Reliability }) {
  const x = across(point.sure)
  const { value, interval } = point.right
  return (
    <g class="point">
      {interval && <line x1={x} x2={x} y1={down(interval[0])} y2={down(interval[1])} />}
      <circle cx={x} cy={down(value)} r={interval ? 5 : 3} />
    </g>
  )
}
