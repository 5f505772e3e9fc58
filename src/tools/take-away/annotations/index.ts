import { urnOf } from '../../urn.ts'
import { factsOf, type Take } from '../take.ts'
import { annotationsOf } from './annotation.ts'

export { type Annotation, annotationsOf } from './annotation.ts'

/** All annotations as one collection of one page, or of none where there are none (Web Annotation Data Model, section 5). */
export function asJsonLd(take: Take): string {
  const { bundle, lines, whole } = take
  const { label, title, version, digest } = factsOf(bundle)
  const items = annotationsOf(take)
  const id = urnOf(bundle.story, whole ? 'annotations' : `annotations/${lines[0]?.id}`)
  const collection = {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id,
    type: 'AnnotationCollection',
    label: `${label} ${title}`,
    'schema:version': version,
    'schema:identifier': `sha256:${digest}`,
    total: items.length,
    // A page has one or more.
    ...(items.length > 0 && {
      first: { id: `${id}#1`, type: 'AnnotationPage', startIndex: 0, items },
    }),
  }
  return `${JSON.stringify(collection, null, 2)}\n`
}
