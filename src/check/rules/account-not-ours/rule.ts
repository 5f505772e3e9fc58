import { fault } from '../../diagnostic.ts'
import { isEnglish } from '../../english.ts'
import { error } from '../../rule.ts'

/** R617: whoever tells an account is captioned as our summary. */
export const accountNotOurs = error('R617', (draft) =>
  isEnglish(draft)
    ? Object.entries(draft.story?.cast ?? {})
        .filter(([, { kind, name }]) => kind === 'account' && !/\bour summary\b/i.test(name))
        .map(([member, { name }]) =>
          fault(
            draft.yaml.story.at(['cast', member, 'name']),
            `the account "${name}" does not say that it is our summary`,
            `Name it "${name}, our summary".`,
          ),
        )
    : [],
)
