import * as v from 'valibot'
import { parse } from 'yaml'
import {
  type Line,
  lineOf,
  type Reconstruction,
  SourcesSchema,
  SourcingSchema,
  StorySchema,
} from '../../reconstruction/index.ts'
import { compileScript, explore } from '../../script/compile/index.ts'

const files = import.meta.glob<string>('../../../story/putins-talk-therapy/*.{yaml,ink}', {
  query: '?raw',
  import: 'default',
  eager: true,
})

const fileOf = (name: string): string =>
  Object.entries(files).find(([path]) => path.endsWith(`/${name}`))?.[1] ?? ''

/** The real reconstruction with every line some path reaches; throws plainly if it is unfinished. */
export function real(): { work: Reconstruction; lines: Line[] } {
  const work = {
    story: v.parse(StorySchema, parse(fileOf('story.yaml'))),
    sources: v.parse(SourcesSchema, parse(fileOf('sources.yaml'))),
    sourcing: v.parse(SourcingSchema, parse(fileOf('sourcing.yaml'))),
  }
  const compiled = compileScript(work.story.script, fileOf)
  if (!compiled.ok) throw new Error(compiled.error.map((one) => one.message).join('\n'))
  const lines = [...explore(compiled.value.json).lines.values()].flatMap((scripted) => {
    const line = lineOf(work, scripted)
    return line.ok ? [line.value] : []
  })
  return { work, lines }
}
