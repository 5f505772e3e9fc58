import { fault, topOf } from '../../diagnostic.ts'
import { SOURCES_FILE, SOURCING_FILE, STORY_FILE } from '../../draft.ts'
import { error } from '../../rule.ts'

/** R101: a story has its four files, and none of them is empty. */
export const missingFile = error('R101', ({ files, yaml, script }) => {
  const named = [STORY_FILE, SOURCES_FILE, SOURCING_FILE]
  const missing = named
    .filter((name) => (files.get(name) ?? '').trim() === '')
    .map((name) =>
      fault(
        topOf(name),
        files.has(name) ? `${name} is empty` : `there is no ${name}`,
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
