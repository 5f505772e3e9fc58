import { teachWords } from '../../../words/teach/index.ts'
import { counted, type Hands, LEVELS, type Level } from './hands.ts'

const say = teachWords.projector

interface CountProps {
  ask: string
  hands: Hands
  /** Whether hands are counted by how sure they are; else all as certain. */
  asksSure: boolean
  onCount: (hands: Hands) => void
}

/** A question, and fields for its hands: for each answer, by how sure. */
export function Count({ ask, hands, asksSure, onCount }: CountProps) {
  const levels: readonly Level[] = asksSure ? LEVELS : ['certain']
  return (
    <div class="projector-item">
      <p class="projector-ask">{ask}</p>
      <table class="hands">
        <caption class="heard">{say.counting(ask)}</caption>
        {asksSure && (
          <thead>
            <tr>
              <td />
              {levels.map((level) => (
                <th key={level} scope="col">
                  {say.levels[level]}
                </th>
              ))}
            </tr>
          </thead>
        )}
        <tbody>
          {(['yes', 'no'] as const).map((said) => (
            <tr key={said}>
              <th scope="row">{teachWords.handout[said]}</th>
              {levels.map((level) => (
                <td key={level}>
                  <input
                    type="number"
                    inputMode="numeric"
                    min={0}
                    max={999}
                    aria-label={
                      asksSure
                        ? say.hands(teachWords.handout[said], say.levels[level])
                        : teachWords.handout[said]
                    }
                    value={hands[`${said} ${level}`] ?? ''}
                    onInput={({ currentTarget }) =>
                      onCount(counted(hands, `${said} ${level}`, currentTarget.valueAsNumber))
                    }
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
