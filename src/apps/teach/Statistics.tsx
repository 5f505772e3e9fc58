import { type ClassStatistics, type Estimate, FEWEST_PUPILS } from '../../lesson/class/index.ts'
import { teachWords } from '../../words/teach/index.ts'
import { ReliabilityPicture } from './ReliabilityPicture.tsx'

const say = teachWords.results

/** A class in numbers, each with its interval, and what they can and cannot say. */
export function Statistics({ statistics }: { statistics: ClassStatistics }) {
  const { trusted, doubted, brier, skill, gain, transfer, reference } = statistics
  return (
    <>
      <table class="result-table">
        <thead>
          <tr>
            <th scope="col">{say.measure}</th>
            <th scope="col">{say.value}</th>
            <th scope="col">{say.interval}</th>
          </tr>
        </thead>
        <tbody>
          <Row name={say.trusted} estimate={trusted} written={say.percent} />
          <Row name={say.doubted} estimate={doubted} written={say.percent} />
          <Row name={say.brier} estimate={brier} written={say.decimal} />
          <Row name={say.skill} estimate={skill} written={say.decimal} />
          <Row name={say.gain} estimate={gain} written={say.decimal} />
          <Row name={say.transfer} estimate={transfer} written={say.percent} />
        </tbody>
      </table>
      {reference !== null && <p class="aside">{say.reference(reference)}</p>}
      <ReliabilityPicture points={statistics.reliability} />
      <section class="part">
        <h3 class="part-head">{say.says}</h3>
        <p class="plain">{sizeWords(statistics.pupils)}</p>
        <p class="plain">{say.gains[statistics.gainVerdict]}</p>
      </section>
    </>
  )
}

/** From this many pupils on, averages are steady. */
const MANY = 60

function sizeWords(pupils: number): string {
  if (pupils === 1) return say.size.one
  if (pupils < 2 * FEWEST_PUPILS) return say.size.few(pupils)
  return pupils < MANY ? say.size.class(pupils) : say.size.many(pupils)
}

interface RowProps {
  name: string
  estimate: Estimate | null
  written: (value: number) => string
}

function Row({ name, estimate, written }: RowProps) {
  if (!estimate) return null
  const { value, interval } = estimate
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>{written(value)}</td>
      <td>{interval ? say.range(written(interval[0]), written(interval[1])) : say.noInterval}</td>
    </tr>
  )
}
