import { PACKED_LESSON } from '../../lesson/platforms/index.ts'

/** What a packed page says of itself in its head, by a name; `null` where it does not. */
export const packedAs = (name: string): string | null =>
  document.querySelector<HTMLMetaElement>(`meta[name="${name}"]`)?.content ?? null

/** The class link's query: the one that the page is packed for, and else its address's. */
export const classQuery = (): string => packedAs(PACKED_LESSON) ?? window.location.search
