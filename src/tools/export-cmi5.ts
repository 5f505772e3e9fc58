import { createHash } from 'node:crypto'
import { strToU8 } from 'fflate'
import type { Story } from '../reconstruction/index.ts'
import { labelOf } from '../words/index.ts'
import { LESSON_PAGE, MASTERY, type PackageFiles, pageFor, xml } from './export-package.ts'

/**
 * A cmi5 package: the lesson as one assignable unit, with its course structure (cmi5 Quartz 13 and
 * 14). `id` names the course for ever; the unit's name is derived from it.
 */
export function cmi5Files(story: Story, lesson: PackageFiles, id: string): PackageFiles {
  const page = lesson.get(LESSON_PAGE)
  if (!page) throw new Error(`the build has no ${LESSON_PAGE}`)
  return new Map([
    ['cmi5.xml', strToU8(courseStructure(story, id))],
    ...lesson,
    [LESSON_PAGE, pageFor(page, 'cmi5')],
  ])
}

/** A name for a story's course where its publisher gives none: the same for the same story. */
export function courseId(story: Story): string {
  const digest = createHash('sha256').update(`readout:${story.name}`).digest('hex')
  // RFC 9562, version 8: a digest of our own, with the version's and the variant's bits set.
  const hex = `${digest.slice(0, 12)}8${digest.slice(13, 16)}8${digest.slice(17, 32)}`
  return `urn:uuid:${hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')}`
}

/** The unit's name under its course. A URN takes no path, so it gets a component of its own. */
const unitId = (id: string): string => (id.startsWith('urn:') ? `${id}?=lesson` : `${id}/lesson`)

function courseStructure(story: Story, id: string): string {
  const said = (name: string, text: string) =>
    `<${name}><langstring lang="${xml(story.language)}">${xml(text)}</langstring></${name}>`
  return `<?xml version="1.0" encoding="UTF-8"?>
<courseStructure xmlns="https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd">
  <course id="${xml(id)}">
    ${said('title', story.title)}
    ${said('description', `${story.subtitle}. ${labelOf(story)}`)}
  </course>
  <au id="${xml(unitId(id))}" moveOn="CompletedOrPassed" masteryScore="${MASTERY}" launchMethod="AnyWindow">
    ${said('title', story.title)}
    ${said('description', story.disclosure.statement)}
    <url>${LESSON_PAGE}</url>
  </au>
</courseStructure>
`
}
