import { countedLines } from '../../counted-lines.ts'
import { fault } from '../../diagnostic.ts'
import { isEnglish } from '../../english.ts'
import { knowsAllLines } from '../../reached.ts'
import { error } from '../../rule.ts'

const ATTESTS =
  /\b(?:confirm(?:s|ed)?|vouch\w*|attest\w*|corroborat\w*|borne out|bears? (?:it|this|the \w+) out)\b|\b(?:line|words?|sentence|it|that|this) (?:is|was|were|are) (?:all |quite |indeed )?(?:right|true|correct|accurate|real|authentic|said)\b/i
const NOT = /\b(?:not|no|none|nobody|neither|never|nor)\b|n[’']t\b/i

/** R713: a correction does not attest a line that no record of the story carries. */
export const correctionAttests = error('R713', (draft) => {
  const lines = knowsAllLines(draft) && isEnglish(draft) ? countedLines(draft) : null
  return (draft.story?.corrections ?? []).flatMap(({ text, line }, i) => {
    const about = lines?.find(({ id }) => id === line)
    const said = ATTESTS.exec(text)
    const clause = said && (text.slice(0, said.index).split(/[.;:]/).at(-1) ?? '') + said[0]
    if (!about || clause === null || NOT.test(clause)) return []
    const isCarried = Object.values(about.hows).some((how) =>
      ['verbatim', 'states', 'in-part'].includes(how),
    )
    if (isCarried) return []
    return [
      fault(
        draft.yaml.story.at(['corrections', i, 'text']),
        `this correction says that "${line}" was said, and no record of the story carries it`,
        'Add what is now known as a source, with its support to the line, or leave the words out.',
      ),
    ]
  })
})
