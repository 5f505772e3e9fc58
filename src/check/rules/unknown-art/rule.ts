import { type Fault, fault } from '../../diagnostic.ts'
import type { Draft } from '../../draft.ts'
import { error } from '../../rule.ts'
import { suggestion } from '../../suggest.ts'
import type { Path } from '../../yaml/read.ts'

/** R310: every picture that is named has been drawn. */
export const unknownArt = error('R310', (draft) => {
  const { drawings } = draft.options
  if (!drawings) return []
  return artOf(draft).flatMap(({ art, path }): Fault[] => {
    if (drawings.has(art)) return []
    const help = suggestion(art, [...drawings], 'drawing')
    return [fault(draft.yaml.story.at(path), `there is no drawing "${art}"`, help)]
  })
})

function artOf({ story }: Draft): { art: string; path: Path }[] {
  const named: { art: string; path: Path }[] = []
  const add = (art: string | undefined, path: Path) => art && named.push({ art, path })
  for (const [scene, { art, sides }] of Object.entries(story?.scenes ?? {})) {
    add(art, ['scenes', scene, 'art'])
    for (const [party, side] of Object.entries(sides ?? {})) {
      add(side.art, ['scenes', scene, 'sides', party, 'art'])
      add(side.empty, ['scenes', scene, 'sides', party, 'empty'])
    }
  }
  for (const [member, { art }] of Object.entries(story?.cast ?? {}))
    add(art, ['cast', member, 'art'])
  return named
}
