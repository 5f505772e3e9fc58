import { fault } from '../../diagnostic.ts'
import { textDigest } from '../../lock.ts'
import { ownOf } from '../../names.ts'
import { error } from '../../rule.ts'

/** R506: the text given is the text that was locked. */
export const textChanged = error('R506', ({ lock, options, texts, yaml }) =>
  [...texts].flatMap(([source, { text }]) => {
    const locked = ownOf(lock?.sources ?? {}, source)
    if (!locked || textDigest(text, locked.salt, options.digest) === locked.text) return []
    return [
      fault(
        yaml.lock.at(['sources', source, 'text']),
        `the text given for ${source} is not the one that was locked`,
        'Give the text that was locked; if the source was changed, run the lock again.',
      ),
    ]
  }),
)
