import { createHash } from 'node:crypto'
import { strToU8 } from 'fflate'
import type { Criterion } from '../../lesson/index.ts'
import type { Story } from '../../reconstruction/index.ts'
import { labelOf } from '../../words/index.ts'
import { LESSON_PAGE, MASTERY, type PackageFiles, xml } from './package.ts'

/** What a course structure says of its lesson. */
interface Cmi5Course {
  readonly story: Story
  /** Names the course for ever; the unit's name is derived from it. */
  readonly id: string
  readonly criterion: Criterion
}

/**
 * A cmi5 package: the lesson as one assignable unit, with its course structure (cmi5 Quartz 13 and
 * 14).
 */
export const cmi5Files = (course: Cmi5Course, lesson: PackageFiles): PackageFiles =>
  new Map([['cmi5.xml', strToU8(courseStructure(course))], ...lesson])

/**
 * A name for a course where its publisher gives none: the same for the same lesson of a story.
 * @param query of the class link that it is packed for
 */
export function courseId(story: Story, query: string | null): string {
  const lesson = [story.name, query].filter(Boolean).join('?')
  const digest = createHash('sha256').update(`readout:${lesson}`).digest('hex')
  // RFC 9562, version 8: a digest of our own, with the version's and the variant's bits set.
  const hex = `${digest.slice(0, 12)}8${digest.slice(13, 16)}8${digest.slice(17, 32)}`
  return `urn:uuid:${hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')}`
}

/** The unit's name under its course. A URN takes no path, so it gets a component of its own. */
const unitId = (id: string): string => (id.startsWith('urn:') ? `${id}?=lesson` : `${id}/lesson`)

/** When a platform may go on (cmi5 Quartz 13.1.4, moveOn), and from which score on it is passed. */
const moveOn = (criterion: Criterion): string =>
  criterion === 'completion'
    ? 'moveOn="Completed"'
    : `moveOn="CompletedOrPassed" masteryScore="${MASTERY}"`

function courseStructure({ story, id, criterion }: Cmi5Course): string {
  const said = (name: string, text: string) =>
    `<${name}><langstring lang="${xml(story.language)}">${xml(text)}</langstring></${name}>`
  return `<?xml version="1.0" encoding="UTF-8"?>
<courseStructure xmlns="https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd">
  <course id="${xml(id)}">
    ${said('title', story.title)}
    ${said('description', `${story.subtitle}. ${labelOf(story)}`)}
  </course>
  <au id="${xml(unitId(id))}" ${moveOn(criterion)} launchMethod="AnyWindow">
    ${said('title', story.title)}
    ${said('description', story.disclosure.statement)}
    <url>${LESSON_PAGE}</url>
  </au>
</courseStructure>
`
}
