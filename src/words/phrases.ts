import type { Phrases, Reconstruction } from '../reconstruction/index.ts'
import { authorsWork, tellerOf } from './teller.ts'
import { words } from './words.ts'

const say = words.phrases

/** What is said of a work's author and of hindsight in it, in words. */
export function phrasesOf(work: Pick<Reconstruction, 'story' | 'sources'>): Phrases {
  const { author } = work.story
  const { work: told } = tellerOf([], work)
  const hindsight = say.hindsight(authorsWork(work))
  const marks = say.afterwards(told)
  const kinds = say.afterwardsShort(told)
  return {
    ...(author && ofAuthor(author)),
    'hindsight-all': hindsight.all,
    'hindsight-part': hindsight.part,
    'mark-all': marks.all,
    'mark-part': marks.part,
    'kind-all': kinds.all,
    'kind-part': kinds.part,
  }
}

function ofAuthor({ name, method, ...author }: Author): Phrases {
  const several = author.several === true
  const byLine = method?.['line-by-line'] ? say.namesByLine : say.namesInGeneral
  return {
    says: say.says(name, several),
    ...(!method && { method: `${say.saysNothing}.` }),
    naming: (method ? byLine : say.namesNone)(name, several),
    gap: say.gapLong(name),
    sentence: say.theSentence(name),
  }
}

type Author = NonNullable<Reconstruction['story']['author']>
