import type { Source } from '../../../reconstruction/index.ts'
import { type Fault, fault } from '../../diagnostic.ts'
import type { Draft } from '../../draft.ts'
import { isEnglish } from '../../english.ts'
import { error } from '../../rule.ts'

const TRANSLATED = /\btranslat\w*|\binterpret(?:er|ed)\b/i

/** R634: what was said in another language is told as translated, and what is told so has one. */
export const translationNotTold = error('R634', (draft) =>
  isEnglish(draft) ? [...untold(draft), ...withoutLanguage(draft)] : [],
)

const isForeign = ({ story }: Draft, { citation: { language } }: Source): boolean =>
  language !== undefined && language.split('-')[0] !== story?.language.split('-')[0]

const quotedOf = ({ story }: Draft) =>
  Object.entries(story?.cast ?? {}).filter(([, { kind }]) => kind === 'institution')

const untold = (draft: Draft): Fault[] =>
  quotedOf(draft).flatMap(([id, { name, record }]) => {
    const source = draft.sources.fitting.get(record ?? '')
    if (!source || !isForeign(draft, source) || TRANSLATED.test(name)) return []
    return [
      fault(
        draft.yaml.story.at(['cast', id, 'name']),
        `"${id}" is quoted from "${record}", which is in another language, and its name does not say so`,
        'Add “in translation”: the words that are shown are a translator’s too.',
      ),
    ]
  })

const withoutLanguage = (draft: Draft): Fault[] =>
  [...draft.sources.fitting].flatMap(([id, source]) => {
    if (isForeign(draft, source)) return []
    const texts = [
      source.form,
      ...source.links.flatMap(({ place = '', publisher = '' }) => [place, publisher]),
      ...quotedOf(draft).flatMap(([, { name, record }]) => (record === id ? [name] : [])),
    ]
    if (!texts.some((text) => TRANSLATED.test(text))) return []
    const field = source.citation.language === undefined ? [] : ['language']
    return [
      fault(
        draft.yaml.sources.at([id, 'citation', ...field]),
        `"${id}" is read in translation, and its citation names no other language`,
        'Give under citation: language: the language in which it was said or written.',
      ),
    ]
  })
