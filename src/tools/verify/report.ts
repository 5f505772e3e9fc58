import type { Finding, Original } from '../../apps/verify/index.ts'
import { shownDigest } from '../../reconstruction/index.ts'
import { verifyWords as say } from '../../words/verify/index.ts'
import type { Told } from './look.ts'

/** What was found, as data for other programs: the files that are not the same. */
export const dataOf = (
  { bundle }: Original,
  { verdict, version, forged }: Finding,
  told: readonly Told[],
) => ({
  verdict,
  version,
  forged,
  original: { title: bundle.story.title, version: bundle.story.version, digest: bundle.digest },
  files: told.filter((one) => one.verdict !== 'same' && one.verdict !== 'unknown'),
})

/** What was found, for whoever asked. */
export function report({ bundle }: Original, whole: Finding, told: readonly Told[]): string {
  const { story, digest = '' } = bundle
  const { verdict } = whole
  const differ = told.filter((one) => one.verdict === 'differs')
  return [
    verdict === 'older' ? say.verdicts.older(whole.version ?? '') : say.verdicts[verdict],
    ...(verdict === 'older' ? [] : differ.flatMap(lines)),
    ...(whole.forged ? [say.forged] : []),
    ...(verdict === 'differs' && whole.version ? [say.claims(whole.version)] : []),
    ...(told.length === 1 && whole.foreign > 0 ? [say.foreign(whole.foreign)] : []),
    `${story.title}, version ${story.version}: ${shownDigest(digest)}`,
    say.limits,
    '',
  ].join('\n')
}

/** How many differences of one file are told. */
const MOST = 20

function lines({ file, differences }: Told): string[] {
  const told = differences.slice(0, MOST)
  return [
    `${file}:`,
    ...told.map(({ line, change }) => `  ${line === null ? '' : `${say.line(line)}: `}${change}`),
    ...(differences.length > MOST ? [`  and ${differences.length - MOST} more`] : []),
  ]
}
