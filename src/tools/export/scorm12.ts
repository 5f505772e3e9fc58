import { strToU8 } from 'fflate'
import type { Criterion } from '../../lesson/index.ts'
import { LESSON_PAGE, MASTERY, type PackageFiles, xml } from './package.ts'

/** What a manifest says of its lesson. */
export interface Course {
  readonly title: string
  /** Tells the package from every other: letters, digits and hyphens. */
  readonly identifier: string
  readonly criterion: Criterion
}

/** A SCORM 1.2 package: the lesson as one SCO, with its manifest (SCORM 1.2 CAM 2.3). */
export const scorm12Files = (course: Course, lesson: PackageFiles): PackageFiles =>
  new Map([['imsmanifest.xml', strToU8(manifest(course, [...lesson.keys()]))], ...lesson])

/** Without a mastery score the platform takes the status as the page gives it (RTE 3.4.4). */
const mastery = (criterion: Criterion): string =>
  criterion === 'completion'
    ? ''
    : `
        <adlcp:masteryscore>${MASTERY * 100}</adlcp:masteryscore>`

const manifest = (
  { title, identifier, criterion }: Course,
  names: readonly string[],
): string => `<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="${xml(identifier)}" version="1.2"
    xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2"
    xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2"
    xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
    xsi:schemaLocation="http://www.imsproject.org/xsd/imscp_rootv1p1p2 imscp_rootv1p1p2.xsd http://www.adlnet.org/xsd/adlcp_rootv1p2 adlcp_rootv1p2.xsd">
  <metadata>
    <schema>ADL SCORM</schema>
    <schemaversion>1.2</schemaversion>
  </metadata>
  <organizations default="readout">
    <organization identifier="readout">
      <title>${xml(title)}</title>
      <item identifier="lesson" identifierref="lesson-page" isvisible="true">
        <title>${xml(title)}</title>${mastery(criterion)}
      </item>
    </organization>
  </organizations>
  <resources>
    <resource identifier="lesson-page" type="webcontent" adlcp:scormtype="sco" href="${LESSON_PAGE}">
${names.map((name) => `      <file href="${xml(name)}" />`).join('\n')}
    </resource>
  </resources>
</manifest>
`
