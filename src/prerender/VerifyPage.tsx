import { Masthead } from '../apps/common/index.ts'
import { shownDigest } from '../reconstruction/index.ts'
import { labelOf, words } from '../words/index.ts'
import { verifyWords as say } from '../words/verify/index.ts'
import type { PageProps } from './page-props.ts'

/** Where a copy, or a digest that somebody read on one, is held against the original. */
export const VerifyPage = ({ bundle, assets }: PageProps) => (
  <>
    <Masthead story={bundle.story} page="verify" />
    <main class="text-page verify">
      <h1 class="section-title">{say.title}</h1>
      <p class="label">{labelOf(bundle.story)}</p>
      <p class="plain">{say.lead}</p>
      <noscript>
        <p>{say.noScript}</p>
      </noscript>
      <form id="verify" class="verify-form" data-needs-script>
        <label class="verify-field">
          {say.file}
          <input type="file" multiple={true} />
        </label>
        <label class="verify-field">
          {say.digest}
          <input type="text" autocomplete="off" spellcheck={false} />
        </label>
        <button type="submit">{say.compare}</button>
      </form>
      <div id="found" role="status" />
      <p class="digest">{words.digest.is(shownDigest(bundle.digest ?? ''))}</p>
      <p class="plain">{say.limits}</p>
      <OriginalData original={assets.original ?? ''} />
    </main>
  </>
)

/** What is compared with, as a block of data in the page, so that nothing has to be asked for. */
function OriginalData({ original }: { original: string }) {
  // No text in it can end the block: in JSON a "<" may be written as its code.
  const text = original.replaceAll('<', '\\u003c')
  return <script type="application/json" id="original" dangerouslySetInnerHTML={{ __html: text }} />
}
