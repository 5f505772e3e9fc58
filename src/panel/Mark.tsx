import type { Standing } from '../reconstruction/index.ts'

/** Centre and radius, in the units of an 18 × 18 drawing. */
const ring = { cx: 9, cy: 9, r: 7, fill: 'none', stroke: 'currentColor' } as const

/**
 * The mark of a standing: shapes that differ in form, so that none rests on colour. Decorative:
 * the standing is always written beside it.
 */
export function Mark({ how }: { how: Standing }) {
  return (
    <svg class="mark" data-how={how} viewBox="0 0 18 18" width="18" height="18" aria-hidden="true">
      {shapeOf(how)}
    </svg>
  )
}

function shapeOf(how: Standing) {
  switch (how) {
    case 'verbatim':
      return (
        <path
          fill="currentColor"
          fill-rule="evenodd"
          d="M9 1a8 8 0 1 0 0 16A8 8 0 0 0 9 1ZM8 5.6C6.9 6.3 6.5 7 6.4 7.8a1.7 1.7 0 1 1-1.7 1.8c0-1.9 1-3.6 2.8-4.7Zm4.9 0c-1.1.7-1.5 1.4-1.6 2.2a1.7 1.7 0 1 1-1.7 1.8c0-1.9 1-3.6 2.8-4.7Z"
        />
      )
    case 'states':
      return <circle cx="9" cy="9" r="8" fill="currentColor" />
    case 'in-part':
      return (
        <>
          <circle {...ring} r="7.1" stroke-width="1.8" />
          <path fill="currentColor" d="M9 1.9a7.1 7.1 0 0 0 0 14.2Z" />
        </>
      )
    case 'consistent':
      return <circle {...ring} stroke-width="1.8" stroke-dasharray="3.7 1.8" />
    case 'silent':
      return <circle {...ring} stroke-width="2" stroke-dasharray="0 3.665" stroke-linecap="round" />
    case 'not-seen':
      // The corners of what is not there.
      return (
        <path
          fill="none"
          stroke="currentColor"
          stroke-width="1.8"
          d="M2.5 6.5v-4h4M11.5 2.5h4v4M15.5 11.5v4h-4M6.5 15.5h-4v-4"
        />
      )
    case 'contradicts':
      return (
        // Ruled and struck, as the plate of a side that contradicts.
        <>
          <circle {...ring} r="6.8" stroke-width="1.4" />
          <path
            stroke="currentColor"
            stroke-width="1.3"
            d="M3.5 5.6h6.2M2.2 9h4.1M11.7 9h4.1M8.3 12.4h6.2"
          />
          <path stroke="currentColor" stroke-width="2.2" d="M1.2 16.8l15.6-15.6" />
        </>
      )
  }
}
