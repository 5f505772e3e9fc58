import { type ReadonlySignal, useComputed, useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { minutesOf, queryOf } from '../../lesson/index.ts'
import { teachWords } from '../../words/teach/index.ts'
import type { TeachState } from './state.ts'

/** The class link of a configuration; whole once the page's own address is known, which no build knows. */
export function useClassLink(state: TeachState): ReadonlySignal<string> {
  const page = useSignal('')
  useEffect(() => {
    page.value = window.location.href
  }, [page])
  return useComputed(() => {
    const query = queryOf(state.config.value, state.bundle, state.plans)
    const link = `./lesson.html${query ? `?${query}` : ''}`
    return page.value === '' ? link : new URL(link, page.value).href
  })
}

/** What the class link gives, in a few words: “15 minutes, clean words”. */
export function toldOfLink({ plan, config }: TeachState): string {
  const say = teachWords.start
  const { clean, level, sure, criterion } = config.value
  return [
    plan.value && say.minutes(minutesOf(plan.value)),
    clean ? say.told.clean : say.told.asWritten,
    level !== 'usual' && say.told[level],
    !sure && say.told.unsure,
    criterion === 'completion' && say.told.completion,
  ]
    .filter(Boolean)
    .join(', ')
}
