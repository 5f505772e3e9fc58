import { fault, shown } from '../../diagnostic.ts'
import { linesOf } from '../../lines.ts'
import { error } from '../../rule.ts'

/** R413: a claim is a part of its line. */
export const claimNotInLine = error('R413', (draft) =>
  linesOf(draft, 'narration').flatMap(({ line, sourcing, id }) =>
    sourcing.claims.flatMap(({ exact }, index) =>
      line.text.includes(exact)
        ? []
        : [
            fault(
              draft.yaml.sourcing.at([id, 'claims', index, 'exact']),
              `${shown(exact)} does not stand in the line "${id}"`,
              'Copy the claim from the line in the script, to the character.',
            ),
          ],
    ),
  ),
)
