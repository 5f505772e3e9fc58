import { verifyWords as say } from '../../words/verify/index.ts'
import type { Finding } from './original.ts'

interface FoundProps {
  /** The file's name, or the digest as it was pasted. */
  name: string
  finding: Finding
}

/** How many differences are shown. */
const MOST = 50

/** What was found out about one copy: the verdict, and where it differs and how. */
export function Found({ name, finding }: FoundProps) {
  const { verdict, version, forged, differences, foreign } = finding
  return (
    <section class="found" data-verdict={verdict}>
      <h2 class="found-name">{name}</h2>
      <p class="found-verdict">
        {verdict === 'older' ? say.verdicts.older(version ?? '') : say.verdicts[verdict]}
      </p>
      {forged && <p>{say.forged}</p>}
      {verdict === 'differs' && version !== null && <p>{say.claims(version)}</p>}
      {differences.length > 0 && (
        <>
          <p>
            {say.differences(differences.length)}. {say.marks}
          </p>
          <ul class="found-differences">
            {differences.slice(0, MOST).map(({ line, change }, i) => (
              <li key={i}>
                {line !== null && (
                  <>
                    <a href={`./read.html#read-${line}`}>{say.line(line)}</a>:{' '}
                  </>
                )}
                <span class="found-change">{change}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      {foreign > 0 && <p>{say.foreign(foreign)}</p>}
    </section>
  )
}
