import { About } from '../../panel/index.ts'
import type { Bundle, Publisher } from '../../reconstruction/index.ts'
import { words } from '../../words/index.ts'
import { takeAwayWords } from '../../words/take-away/index.ts'
import { worksWords } from '../../words/works/index.ts'
import { Masthead, UseIt } from '../common/index.ts'

const { whole, text, citations, annotations, table, chain } = takeAwayWords.page

interface AboutPageProps {
  bundle: Bundle
  /** `works`: where the list of the site's works lies; empty where there is one. */
  assets: { publisher: Publisher | null; works: string }
}

/** How the reconstruction was made, what is not known, its sources and its corrections. */
export const AboutPage = ({ bundle, assets: { publisher, works } }: AboutPageProps) => (
  <>
    <Masthead story={bundle.story} page="about" />
    <main class="text-page">
      <About work={bundle} publisher={publisher} level={1} text="./read.html" />
      <section class="page-section" aria-labelledby="use">
        <h2 class="part-head" id="use">
          {words.around.use}
        </h2>
        <UseIt>
          {works && (
            <li>
              <a href={works}>{worksWords.all}</a>
            </li>
          )}
          <li>
            <a href="./verify.html">{words.digest.verify}</a>
          </li>
          <li>
            {whole}: <Files files={[...text, ...annotations, ...table]} />
            {bundle.exchange.length > 0 && <a href="./lines/_all.chain.svg">{chain}</a>}
          </li>
          <li>
            {takeAwayWords.cite}: <Files files={citations} />
          </li>
          <li>
            {takeAwayWords.follow}: <a href="./corrections.atom">{takeAwayWords.feeds.atom}</a>,{' '}
            <a href="./corrections-feed.json">{takeAwayWords.feeds.json}</a>
          </li>
          <li>
            <a href="./third-party.txt">{words.around.licences}</a>
          </li>
        </UseIt>
      </section>
    </main>
  </>
)

/** Files of the whole work, by how their names end. */
const Files = ({ files }: { files: readonly (readonly string[])[] }) => (
  <>
    {files.map(([ending, name]) => (
      <>
        <a href={`./lines/_all.${ending}`} download>
          {name}
        </a>{' '}
      </>
    ))}
  </>
)
