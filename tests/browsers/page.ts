import { expect, vi } from 'vitest'
import type { PageScript, Session } from './session.ts'

/** How long anything that must come true may take, in ms: the machine may be busy. */
export const PATIENCE = 30_000

/** Waits until a script in the page gives this. @param what that is, in words */
export async function expectSoon<Args extends readonly unknown[], Got>(
  session: Session,
  what: string,
  wanted: Got,
  script: PageScript<Args, Got>,
  ...args: Args
): Promise<void> {
  // While another page loads there is none to ask.
  const ask = () => session.run(script, ...args).catch((error: unknown) => String(error))
  await expect.poll(ask, { message: what, timeout: PATIENCE, interval: 50 }).toEqual(wanted)
}

/** Does something that fails until the page is ready for it. Throws as it did last where it never is. */
export const untilItDoes = (act: () => Promise<void>): Promise<void> =>
  vi.waitFor(act, { timeout: PATIENCE, interval: 50 })

/** A role of controls (WAI-ARIA). */
export type Role = 'button' | 'link' | 'radio' | 'textbox'

/** Where a control is looked for, if not in the whole page: in one of the elements of a selector. */
export interface Within {
  readonly selector: string
  /** Which of them, from 0. */
  readonly at: number
}

/**
 * Runs in the page: the control of a role and name that shows. The name is what ARIA's accessible name
 * comes to for controls of ours: `aria-label`, else the text of the label or the control without what
 * is hidden from screen readers.
 */
export function findControl(role: Role, name: string, within: Within): Element | null {
  const selectors: Readonly<Record<Role, string>> = {
    button: 'button',
    link: 'a[href]',
    radio: 'label:has(> input[type=radio])',
    textbox: 'input[type=text], textarea',
  }
  const nameOf = (control: Element): string => {
    const label = control.matches('input, textarea') ? control.closest('label') : control
    const copy = (label ?? control).cloneNode(true) as Element
    for (const hidden of copy.querySelectorAll('[aria-hidden=true]')) hidden.remove()
    const text = control.getAttribute('aria-label') ?? copy.textContent ?? ''
    return text.replace(/\s+/g, ' ').trim()
  }
  const place = document.querySelectorAll(within.selector)[within.at]
  const controls = [...(place?.querySelectorAll(selectors[role]) ?? [])]
  return controls.find((one) => one.checkVisibility() && nameOf(one) === name) ?? null
}

/** Clicks the control of this role and name, as soon as there is one to be seen. */
export const clickOn = (
  session: Session,
  role: Role,
  name: string,
  within: Within = PAGE,
): Promise<void> => untilItDoes(() => session.click(findControl, role, name, within))

const PAGE: Within = { selector: 'body', at: 0 }

/** The words of the first element of a selector that shows, white space closed up; '' without one. */
export const textOf = (session: Session, selector: string): Promise<string> =>
  session.run((wanted) => {
    const found = [...document.querySelectorAll(wanted)].find((one) => one.checkVisibility())
    return (found?.textContent ?? '').replace(/\s+/g, ' ').trim()
  }, selector)
