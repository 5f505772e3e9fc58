import { fault } from '../../diagnostic.ts'
import { isEnglish } from '../../english.ts'
import { error } from '../../rule.ts'

const VERDICT =
  /\b(?:(?:un|in)?disput\w+|uncontested|undoubted|undeniable|reliable|trustworthy|credible|true|truth\w*|accurate|correct|faithful|honest|factual|facts?|exact|precise|certain|sure|firm|verif\w+|confirm\w+|proven|proved|attested|established|documented|verbatim|words?[ -](?:for|by)[ -]words?|literal|unedited|independent|neutral|impartial|objective|joint|mutual|shared|authentic|genuine|recorded|original)\b/i

/** R625: a party's name and adjective say who it is, and not how far its word can be trusted. */
export const verdictAsName = error('R625', (draft) => {
  if (!draft.story || !isEnglish(draft)) return []
  return Object.entries(draft.story.parties).flatMap(([id, party]) =>
    (['name', 'adjective'] as const).flatMap((field) => {
      const found = VERDICT.exec(party[field])?.[0]
      if (found === undefined) return []
      return [
        fault(
          draft.yaml.story.at(['parties', id, field]),
          `"${found}" is a verdict, and sentences on screen would give it for the party`,
          'Say who the party is: “Russian”, “Northern”, “the union’s”.',
        ),
      ]
    }),
  )
})
