import { About } from '../../panel/index.ts'
import type { Bundle, Publisher } from '../../reconstruction/index.ts'
import { words } from '../../words/index.ts'
import { takeAwayWords } from '../../words/take-away/index.ts'
import { Masthead, UseIt } from '../common/index.ts'

interface AboutPageProps {
  bundle: Bundle
  assets: { publisher: Publisher | null }
}

/** How the reconstruction was made, what is not known, its sources and its corrections. */
export const AboutPage = ({ bundle, assets: { publisher } }: AboutPageProps) => (
  <>
    <Masthead story={bundle.story} page="about" />
    <main class="text-page">
      <About work={bundle} publisher={publisher} level={1} text="./read.html" />
      <section class="page-section" aria-labelledby="use">
        <h2 class="part-head" id="use">
          {words.around.use}
        </h2>
        <UseIt>
          <li>
            <a href="./verify.html">{words.digest.verify}</a>
          </li>
          <li>
            {takeAwayWords.cite}:{' '}
            {takeAwayWords.page.files.slice(1).map(([ending, text]) => (
              <>
                <a href={`./lines/_all.${ending}`} download>
                  {text}
                </a>{' '}
              </>
            ))}
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
