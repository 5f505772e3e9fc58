import { Contents, InShort, ReadPage } from '../../panel/index.ts'
import { exchangeOf, linesOf } from '../../reconstruction/index.ts'
import { words } from '../../words/index.ts'
import type { TextProps } from '../common/text-page.tsx'

/** What Read holds: the event alone, a list of contents, and the whole with its notes. */
export function ReadText({ bundle, clean }: TextProps) {
  const lines = linesOf(bundle)
  return (
    <>
      <h1 class="read-title">{words.read.title}</h1>
      <div class="read-top">
        <InShort
          work={bundle}
          lines={exchangeOf(bundle)}
          clean={clean}
          hrefOf={(line) => `#read-${line}`}
        />
        <Contents work={bundle} lines={lines} />
      </div>
      <ReadPage work={bundle} lines={lines} clean={clean} />
    </>
  )
}
