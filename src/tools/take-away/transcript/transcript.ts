import type { Source } from '../../../reconstruction/index.ts'
import { citationLine, formAndTerms, words } from '../../../words/index.ts'
import { takeAwayWords } from '../../../words/take-away/index.ts'
import { placesOf, sourcesBehind } from '../sources.ts'
import { factsOf, type Take, type TakenLine, takenLine } from '../take.ts'
import { type Note, notesOf } from './notes.ts'

/** A line with what stands behind it. */
export interface NotedLine {
  readonly taken: TakenLine
  readonly notes: readonly Note[]
}

/** Lines that follow each other in one scene. */
export interface Part {
  readonly head: string
  readonly lines: readonly NotedLine[]
}

/** The text of a work, or of one line, before it is set in any format. */
export interface Transcript {
  /** Comes before everything else. */
  readonly label: string
  readonly title: string
  readonly language: string
  readonly lead: readonly string[]
  readonly parts: readonly Part[]
  readonly sources: Note
}

/** The text of what was asked for: label first, then lines by scene, then their sources. */
export function transcriptOf(take: Take): Transcript {
  const { bundle, lines, whole } = take
  const facts = factsOf(bundle)
  return {
    label: facts.label,
    title: takeAwayWords.title(facts.title),
    language: bundle.story.language,
    lead: [`${facts.subtitle}.`, ...(whole ? [facts.statement] : []), facts.makers, facts.edition],
    parts: partsOf(take),
    sources: {
      head: words.about.sources,
      items: sourcesBehind(bundle, lines).map(({ source }) => sourceItem(source)),
    },
  }
}

function partsOf({ bundle, lines }: Take): Part[] {
  const parts: { scene: string; head: string; lines: NotedLine[] }[] = []
  for (const line of lines) {
    const taken = takenLine(bundle, line)
    const noted = { taken, notes: notesOf(taken, bundle) }
    const last = parts.at(-1)
    if (last?.scene === line.scene) last.lines.push(noted)
    else parts.push({ scene: line.scene, head: headOf(bundle, line.scene), lines: [noted] })
  }
  return parts
}

function headOf({ story }: Take['bundle'], id: string): string {
  const scene = story.scenes[id]
  return [scene?.title ?? id, scene?.dateline].filter(Boolean).join(' · ')
}

/** A source, what it is, and where it can be read, with how far we read it there. */
function sourceItem(source: Source): string {
  const cited = `${source.name}: ${citationLine(source, words.language)} (${formAndTerms(source)})`
  return [`${cited}.`, source.note, placesOf(source)].filter(Boolean).join(' ')
}
