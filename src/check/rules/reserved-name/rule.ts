import { placeIn } from '../../../script/source/index.ts'
import { type Fault, fault } from '../../diagnostic.ts'
import type { Draft } from '../../draft.ts'
import { isReserved } from '../../names.ts'
import { error } from '../../rule.ts'

const HELP = 'Choose another name.'

/** R106: no id is a name that means something else already. */
export const reservedName = error('R106', (draft) => [
  ...Object.values(draft.yaml).flatMap(({ reserved }) => reserved),
  ...inScript(draft),
  ...thirdParty(draft),
])

const inScript = ({ script }: Draft): Fault[] =>
  script.ink.flatMap((line) =>
    line.tags
      .filter(({ value }) => value !== null && isReserved(value))
      .map(({ value, column }) =>
        fault(placeIn(line, column), `"${value}" cannot be used as a name`, HELP),
      ),
  )

const thirdParty = ({ story, yaml }: Draft): Fault[] =>
  story && Object.hasOwn(story.parties, 'third')
    ? [
        fault(
          yaml.story.atKey(['parties', 'third']),
          '"third" means a source outside all sides, and cannot be a party',
          HELP,
        ),
      ]
    : []
