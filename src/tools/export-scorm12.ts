import { strToU8 } from 'fflate'
import type { Story } from '../reconstruction/index.ts'
import { LESSON_PAGE, MASTERY, type PackageFiles, pageFor, xml } from './export-package.ts'

/** A SCORM 1.2 package: the lesson as one SCO, with its manifest (SCORM 1.2 CAM 2.3). */
export function scorm12Files(story: Story, lesson: PackageFiles): PackageFiles {
  const page = lesson.get(LESSON_PAGE)
  if (!page) throw new Error(`the build has no ${LESSON_PAGE}`)
  return new Map([
    ['imsmanifest.xml', strToU8(manifest(story, [...lesson.keys()]))],
    ...lesson,
    [LESSON_PAGE, pageFor(page, 'scorm12')],
  ])
}

const manifest = (
  story: Story,
  names: readonly string[],
): string => `<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="readout-${xml(story.name)}" version="1.2"
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
      <title>${xml(story.title)}</title>
      <item identifier="lesson" identifierref="lesson-page" isvisible="true">
        <title>${xml(story.title)}</title>
        <adlcp:masteryscore>${MASTERY * 100}</adlcp:masteryscore>
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
