import { type Fault, fault, type Place } from '../../diagnostic.ts'
import type { Draft } from '../../draft.ts'
import { isEnglish } from '../../english.ts'
import { whoIn } from '../../known-names.ts'
import { anotherSideIn, everybodyIn, jointIn } from '../../party-names.ts'
import { error } from '../../rule.ts'

const HELP = 'Give it the name of one side alone: sentences on screen are made from it.'

/** R624: a name that goes into derived sentences names one side, and no other. */
export const nameOfAnotherSide = error('R624', (draft) => {
  const { story, yaml } = draft
  if (!story || !isEnglish(draft)) return []
  const told = (name: string, own: string | undefined, at: Place): Fault[] => {
    const whose = everybodyIn(name) ?? anotherSideIn(draft, name, own)
    return whose === null ? [] : [fault(at, `this name takes in "${whose}"`, HELP)]
  }
  return [
    ...Object.entries(story.parties).flatMap(([id, { name, adjective }]) => [
      ...told(name, id, yaml.story.at(['parties', id, 'name'])),
      ...told(adjective, id, yaml.story.at(['parties', id, 'adjective'])),
    ]),
    ...Object.entries(story.cast).flatMap(([id, { name, party }]) =>
      told(whoIn(name), party, yaml.story.at(['cast', id, 'name'])),
    ),
    ...inSources(draft, told),
  ]
})

type Tell = (name: string, own: string | undefined, at: Place) => Fault[]

/** Who issues a side's source, and what that is called. */
const inSources = ({ story, sources, yaml }: Draft, told: Tell): Fault[] =>
  [...sources.fitting].flatMap(([id, { party, name, issuer, called }]) => {
    if (!story || !Object.hasOwn(story.parties, party)) return []
    const at = yaml.sources.at([id, 'issuer'])
    const joint = jointIn(issuer)
    return [
      ...told(name, party, yaml.sources.at([id, 'name'])),
      ...(called === undefined ? [] : told(called, party, yaml.sources.at([id, 'called']))),
      ...(joint === null
        ? told(issuer, party, at)
        : [fault(at, `this name takes in "${joint}"`, HELP)]),
    ]
  })
