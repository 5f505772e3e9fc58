import { type ItemResult, misledIn } from '../../../lesson/class/index.ts'
import { askOf, claimIn, claimMark, type Item } from '../../../lesson/index.ts'
import { Masked } from '../../../lesson/views/index.ts'
import { kindOf, Said, Tells } from '../../../panel/index.ts'
import { type Line, lineById, plainText } from '../../../reconstruction/index.ts'
import { teachWords } from '../../../words/teach/index.ts'
import { Answer } from '../AnswerKey.tsx'
import { itemsById, type TeachState } from '../state.ts'

const say = teachWords.results.misled

/** Most questions of each kind of error that are shown with their passage. */
const SHOWN = 3

interface ByItemProps {
  state: TeachState
  results: readonly ItemResult[]
}

/** Which line misled the class, by both kinds of error, with what to read together; then every question. */
export function ByItem({ state, results }: ByItemProps) {
  const { believed, doubted } = misledIn(results, SHOWN)
  const items = itemsById(state.bundle, state.file)
  return (
    <section class="part by-item">
      <h3 class="part-head">{say.title}</h3>
      <p class="plain">{say.lead}</p>
      <div class="misled">
        <OneKind state={state} items={items} title={say.believed} results={believed} />
        <OneKind state={state} items={items} title={say.doubted} results={doubted} />
      </div>
      <Every state={state} items={items} results={results} />
    </section>
  )
}

interface OfItems extends ByItemProps {
  items: ReadonlyMap<string, Item>
}

function OneKind({ state, items, title, results }: OfItems & { title: string }) {
  return (
    <div>
      <h4 class="misled-kind">{title}</h4>
      {results.length === 0 && <p class="plain">{say.none}</p>}
      {results.map((result) => {
        const item = items.get(result.item)
        const line = item && lineById(state.bundle, item.line)
        return (
          item &&
          line && (
            <div key={result.item} class="misled-item">
              <p class="again-line">
                <About state={state} item={item} line={line} />
              </p>
              <p class="misled-count">{countWords(result)}</p>
              <Answer state={state} line={line} item={item} />
            </div>
          )
        )
      })}
    </div>
  )
}

const countWords = ({ wrong, answers, sureWrong }: ItemResult): string =>
  [say.count(wrong, answers), ...(sureWrong > 0 ? [say.sure(sureWrong)] : [])].join('; ')

interface AboutProps {
  state: TeachState
  item: Item
  line: Line
}

/** What was judged: a claim with its mark, or the line. */
function About({ state, item, line }: AboutProps) {
  const { bundle } = state
  const { clean } = state.config.value
  const claim = claimIn(item)
  if (claim === null)
    return (
      <>
        <Said line={line} clean={clean} inline /> <Tells line={line} work={bundle} />
      </>
    )
  return (
    <>
      <Masked text={plainText(claim, line.strong, clean)} />{' '}
      <span class="aside">{claimMark(bundle, kindOf(line, bundle), item)}</span>
    </>
  )
}

function Every({ state, items, results }: OfItems) {
  return (
    <details>
      <summary>{say.all}</summary>
      <table class="result-table">
        <thead>
          <tr>
            <th scope="col">{say.question}</th>
            <th scope="col">{say.answer}</th>
            <th scope="col">{say.wrong}</th>
            <th scope="col">{say.sureWrong}</th>
          </tr>
        </thead>
        <tbody>
          {results.map((result) => (
            <Row key={result.item} state={state} item={items.get(result.item)} result={result} />
          ))}
        </tbody>
      </table>
    </details>
  )
}

function Row({
  state,
  item,
  result,
}: {
  state: TeachState
  item: Item | undefined
  result: ItemResult
}) {
  const line = item && lineById(state.bundle, item.line)
  if (!item || !line) return null
  return (
    <tr>
      <th scope="row">
        <About state={state} item={item} line={line} />{' '}
        <span class="aside">{askOf(state.bundle, line, item)}</span>
      </th>
      <td>{result.truth ? teachWords.key.yes : teachWords.key.no}</td>
      <td>{teachWords.results.of(result.wrong, result.answers)}</td>
      <td>{result.sureWrong}</td>
    </tr>
  )
}
