import { normalise } from '../../../reconstruction/index.ts'
import { type Anchor, anchorsOf } from '../../anchors.ts'
import { type Fault, fault } from '../../diagnostic.ts'
import type { Draft } from '../../draft.ts'
import { isEnglish } from '../../english.ts'
import { error } from '../../rule.ts'

const NOT_COPIED = /\b(?:their|its) words are not (?:copied|shipped|printed|quoted)\b/i

/** R635: words are quoted from what somebody read, and not from records whose words are said not to be here. */
export const quotedUnread = error('R635', (draft) => [...unread(draft), ...saidNotCopied(draft)])

const HELP =
  'Give a summary of ours, or say on its links and in About that it was read and is quoted.'

/** A source that nobody read has no words to give. */
const unread = (draft: Draft): Fault[] =>
  [...new Set(anchorsOf(draft).map(({ value }) => value.source))].flatMap((id) => {
    const links = draft.sources.fitting.get(id)?.links ?? []
    if (links.length === 0 || links.some(({ seen }) => seen !== 'not-checked')) return []
    return [
      fault(
        draft.yaml.sources.at([id, 'links']),
        `words are quoted from "${id}", and every link of it says that nobody read it`,
        HELP,
      ),
    ]
  })

function saidNotCopied(draft: Draft): Fault[] {
  const about = draft.story?.disclosure.about ?? []
  if (!isEnglish(draft) || !about.some(({ text }) => NOT_COPIED.test(text))) return []
  return anchorsOf(draft)
    .filter((anchor) => isOfRecord(draft, anchor) && !isAuthors(draft, anchor))
    .map(({ value, file, path }) =>
      fault(
        file.at(path),
        `words are quoted from "${value.source}", and About says that its words are not copied`,
        HELP,
      ),
    )
}

const isOfRecord = ({ story }: Draft, { value }: Anchor): boolean =>
  story?.event.records.includes(value.source) ?? false

/** Whether the author’s own text, as it is quoted here, has the words. */
const isAuthors = (draft: Draft, { value }: Anchor): boolean =>
  anchorsOf(draft).some(
    (other) =>
      other.value.source === draft.story?.author?.source &&
      normalise(other.value.exact).includes(normalise(value.exact)),
  )
