import { sayTranslated } from '../../runtime/view/index.ts'

/** A line's own page reads whole without this: it says what only a script can know. */
function start(): void {
  const { documentElement: root } = document
  sayTranslated(root.lang)
  // A build that was not told its address could not write it.
  const place = document.querySelector('.paper[data-here]')
  const play = document.querySelector<HTMLAnchorElement>('.way a')
  if (place && play) place.textContent = play.href
}

start()
