export { lineAt } from './data.ts'
export {
  type Difference,
  type Finding,
  type Known,
  NOTHING,
  type Original,
  type Verdict,
} from './original.ts'
export { readData, readPage, readPlain } from './paragraphs.ts'
export { type PictureText, packetOf, readPicture } from './picture.ts'
export { type CopyFile, together, verifyDigest, verifyFile } from './verify.ts'
