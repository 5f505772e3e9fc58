import { type Fault, fault, shown } from '../../diagnostic.ts'
import type { ListedWork, WorkFault } from '../../listed-works.ts'
import { error } from '../../rule.ts'

/** What is said of a folder that is no work of the site, and what to do. */
const SAID: Readonly<Record<WorkFault, (work: ListedWork) => readonly [string, string]>> = {
  missing: ({ folder }) => [
    `there is no folder ${shown(folder)}`,
    'Write it as it lies from the folder that site.yaml is in, such as ../visit.',
  ],
  'no-story': ({ folder }) => [
    `the folder ${shown(folder)} holds no story.yaml`,
    'List the folder that story.yaml lies in.',
  ],
  itself: ({ folder }) => [
    `the folder ${shown(folder)} is that of this story itself`,
    'Leave it out: the story that site.yaml lies beside is the first work of the site.',
  ],
  'lists-works': ({ folder }) => [
    `the work in ${shown(folder)} lists works of its own`,
    'A site has one list. Take `works:` out of that work’s site.yaml, and list here what is missing.',
  ],
  'name-taken': ({ folder, name }) => [
    `the work in ${shown(folder)} is called "${name}", as a page or folder of every site is`,
    'It would lie in a folder of that name. Give it another `name:` in its story.yaml.',
  ],
}

/** R720: each folder that `works:` lists holds another work, with a name of its own. */
export const worksDoNotFit = error('R720', ({ story, yaml, options: { works = [] } }) => {
  // Hosts and disks differ in whether capitals tell two names apart.
  const first = new Map(story ? [[story.name.toLowerCase(), 'this story']] : [])
  return works.flatMap((work, i): Fault[] => {
    const at = yaml.site.at(['works', i])
    if (work.fault) return [fault(at, ...SAID[work.fault](work))]
    if (work.name === null) return []
    const known = first.get(work.name.toLowerCase())
    if (known === undefined) {
      first.set(work.name.toLowerCase(), `the work in ${shown(work.folder)}`)
      return []
    }
    return [
      fault(
        at,
        `the work in ${shown(work.folder)} is called "${work.name}", as ${known} is`,
        'A name is the work’s folder on the site, and the key of what readers keep: give one of them another `name:` in its story.yaml.',
      ),
    ]
  })
})
