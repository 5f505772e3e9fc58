import { Still, stillsNamed } from '../apps/common/index.ts'
import { Caption } from '../panel/index.ts'
import { pictureOf } from '../player/index.ts'
import { type Bundle, exchangeOf } from '../reconstruction/index.ts'
import { showAskedLine } from './asked-line.ts'
import { firstPlayer } from './first-player.ts'
import { InlineScript } from './InlineScript.tsx'
import type { PageAssets } from './page-props.ts'

/** The id of what the first paint waits for. */
export const ASKED = 'asked'

interface AskedLinesProps {
  bundle: Bundle
  assets: Pick<PageAssets, 'stills' | 'drawing'>
}

/**
 * The captions and printed plates of the event's lines, and the script that shows those that the
 * address asks for. A line with strong words is left out: whether the reader wants them is not known
 * yet.
 */
export function AskedLines({ bundle, assets }: AskedLinesProps) {
  const stills = stillsNamed(assets.stills)
  const player = firstPlayer(bundle)
  const choicesAt = (line: string) => {
    player.goTo(line)
    return player.view.peek().choices.length
  }
  return (
    <>
      {exchangeOf(bundle)
        .filter(({ strong }) => strong.length === 0)
        .map((line) => (
          <template key={line.id} id={`asked-${line.id}`}>
            <Caption
              line={line}
              work={bundle}
              clean={false}
              withheld={false}
              offers={choicesAt(line.id) > 0 ? 'choices' : undefined}
            />
            <Still
              picture={pictureOf(bundle, line, { withheld: false })}
              address={assets.drawing}
              stills={stills}
            />
          </template>
        ))}
      <InlineScript script={showAskedLine} id={ASKED} />
    </>
  )
}
