import { MASK } from '../../reconstruction/index.ts'
import { words } from '../../words/index.ts'

/** A text in which masked words stand as a bar of ink that has a name. Every piece is an element. */
export function Masked({ text }: { text: string }) {
  return (
    <>
      {text.split(MASK).map((piece, at) => (
        <>
          {at > 0 && (
            <span class="masked" role="img" aria-label={words.caption.masked}>
              {MASK}
            </span>
          )}
          {piece !== '' && <span>{piece}</span>}
        </>
      ))}
    </>
  )
}
