import { type ClassStatistics, type Estimate, FEWEST_PUPILS } from '../../../lesson/class/index.ts'
import { teachWords } from '../../../words/teach/index.ts'
import { ReliabilityPicture } from './ReliabilityPicture.tsx'

const say = teachWords.results

/** A class in numbers, each with its interval, and what they can and cannot say. */
export function Statistics({ statistics }: { statistics: ClassStatistics }) {
  const { pupils, trusted, doubted, brier, skill, gain, transfer, reference } = statistics
  const row = (name: string, estimate: Estimate | null, written: Written) =>
    estimate && <Row name={name} estimate={estimate} written={written} pupils={pupils} />
  const isPartial = [trusted, doubted, brier, skill, gain, transfer].some(
    (one) => one !== null && one.pupils < pupils,
  )
  return (
    <>
      <table class="result-table">
        <thead>
          <tr>
            <th scope="col">{say.measure}</th>
            <th scope="col">{say.value}</th>
            <th scope="col">{say.interval}</th>
            <th scope="col">{say.pupilsIn}</th>
          </tr>
        </thead>
        <tbody>
          {row(say.trusted, trusted, say.percent)}
          {row(say.doubted, doubted, say.percent)}
          {row(say.brier, brier, say.decimal)}
          {pupils >= FEWEST_PUPILS && row(say.skill, skill, say.decimal)}
          {row(say.gain, gain, say.decimal)}
          {row(say.transfer, transfer, say.percent)}
        </tbody>
      </table>
      <p class="aside">{say.intervalText}</p>
      {isPartial && <p class="aside">{say.leftOut}</p>}
      {reference !== null && <p class="aside">{say.reference(reference)}</p>}
      {statistics.reliability.length > 0 && <ReliabilityPicture points={statistics.reliability} />}
      <section class="part">
        <h3 class="part-head">{say.says}</h3>
        <p class="plain">{sizeWords(statistics.pupils)}</p>
        <p class="plain">
          {say.gains[statistics.gainPupils === 0 ? 'none' : statistics.gainVerdict]}
        </p>
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

type Written = (value: number) => string

interface RowProps {
  name: string
  estimate: Estimate
  written: Written
  /** How many pupils there are. */
  pupils: number
}

function Row({ name, estimate, written, pupils }: RowProps) {
  const { value, interval } = estimate
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>{written(value)}</td>
      <td>{interval ? say.range(written(interval[0]), written(interval[1])) : say.noInterval}</td>
      <td>{say.ofAll(estimate.pupils, pupils)}</td>
    </tr>
  )
}
