import { fault, topOf } from '../../diagnostic.ts'
import { error } from '../../rule.ts'

/** R101: a story has its files, and none of them is empty. */
export const missingFile = error('R101', ({ files, yaml, script }) => {
  const missing = [yaml.story, yaml.sources, yaml.sourcing]
    .filter(({ present, data }) => !present || data === null)
    .map(({ name, present }) =>
      fault(
        topOf(name),
        present ? `${name} is empty` : `there is no ${name}`,
        'A story is a script, story.yaml, sources.yaml and sourcing.yaml in one folder.',
      ),
    )
  const main = scriptName(yaml.story.data)
  if (main === null || script.main !== null) return missing
  const help = 'Put the script beside story.yaml, or name the file that is there.'
  const what = `the script "${main}" is ${files.has(main) ? 'empty' : 'not in the folder'}`
  return [...missing, fault(yaml.story.at(['script']), what, help)]
})

const scriptName = (data: unknown): string | null =>
  typeof data === 'object' && data !== null && 'script' in data && typeof data.script === 'string'
    ? data.script
    : null
