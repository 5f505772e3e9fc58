import { readFileSync } from 'node:fs'
import xmllint from 'xmllint-wasm'

const FOLDER = new URL('./schemas/', import.meta.url)
const schema = (fileName: string) => ({
  fileName,
  contents: readFileSync(new URL(fileName, FOLDER), 'utf8'),
})

/** Both of SCORM 1.2’s schemas as one, since a manifest has elements of both. */
const BOTH = `<xsd:schema xmlns:xsd="http://www.w3.org/2001/XMLSchema">
  <xsd:import namespace="http://www.imsproject.org/xsd/imscp_rootv1p1p2" schemaLocation="imscp_rootv1p1p2.xsd"/>
  <xsd:import namespace="http://www.adlnet.org/xsd/adlcp_rootv1p2" schemaLocation="adlcp_rootv1p2.xsd"/>
</xsd:schema>`

/** What keeps a manifest from being one of SCORM 1.2, by its public schemas; empty where nothing does. */
export async function faultsOfManifest(manifest: string): Promise<string[]> {
  const { valid, errors } = await xmllint.validateXML({
    xml: [{ fileName: 'imsmanifest.xml', contents: manifest }],
    schema: [{ fileName: 'both.xsd', contents: BOTH }],
    preload: ['imscp_rootv1p1p2.xsd', 'adlcp_rootv1p2.xsd', 'ims_xml.xsd'].map(schema),
  })
  // One of the schemas is itself not quite as XML wants it, which is said each time.
  return valid ? [] : errors.map(({ message }) => message).filter((text) => /valid/.test(text))
}
