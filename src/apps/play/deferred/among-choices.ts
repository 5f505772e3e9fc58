/** Puts the focus on the choice before or after the one that has it. */
export function moveAmongChoices(by: 1 | -1): void {
  const choices = [...document.querySelectorAll<HTMLElement>('.choice')]
  const at = choices.findIndex((choice) => choice.matches(':focus'))
  const to = at === -1 ? (by === 1 ? 0 : choices.length - 1) : at + by
  choices[(to + choices.length) % Math.max(1, choices.length)]?.focus({ preventScroll: true })
}
