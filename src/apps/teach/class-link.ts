import { type ReadonlySignal, useComputed, useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { queryOf } from '../../lesson/index.ts'
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
