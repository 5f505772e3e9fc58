import type { ResultFile } from '../../../lesson/index.ts'
import { teachWords } from '../../../words/teach/index.ts'

const say = teachWords.results

/** Counts for each pupil, by code: no statistic, since few answers carry none. */
export function ByCode({ files }: { files: readonly ResultFile[] }) {
  const sorted = [...files].sort((a, b) => a.code.localeCompare(b.code))
  return (
    <details>
      <summary>{say.pupils}</summary>
      <table class="result-table">
        <thead>
          <tr>
            <th scope="col">{say.code}</th>
            <th scope="col">{say.answered}</th>
            <th scope="col">{say.trusted}</th>
            <th scope="col">{say.doubted}</th>
          </tr>
        </thead>
        <tbody>
          {sorted.map((file) => (
            <Row key={file.checksum + file.pupil} file={file} />
          ))}
        </tbody>
      </table>
    </details>
  )
}

function Row({ file }: { file: ResultFile }) {
  const lesson = file.answers.filter(({ section }) => section === 'lesson')
  const firm = lesson.filter(({ truth }) => truth)
  const weak = lesson.filter(({ truth }) => !truth)
  const yes = (answers: typeof lesson) => answers.filter(({ said }) => said).length
  return (
    <tr>
      <th scope="row">{file.code || say.noCode}</th>
      <td>{lesson.length}</td>
      <td>{say.of(yes(firm), firm.length)}</td>
      <td>{say.of(weak.length - yes(weak), weak.length)}</td>
    </tr>
  )
}
