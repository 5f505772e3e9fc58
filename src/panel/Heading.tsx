import type { ComponentChildren } from 'preact'

/** How deep a heading lies on its page. */
export type Level = 1 | 2 | 3 | 4 | 5

/** A heading of a given depth. */
export function Heading(props: {
  level: Level
  class?: string
  id?: string
  children: ComponentChildren
}) {
  const { level, children, ...rest } = props
  const Tag = `h${level}` as const
  return <Tag {...rest}>{children}</Tag>
}

/** A titled part of a panel or of an entry's notes. */
export function Part(props: {
  title: string
  level: Level
  name: string
  children: ComponentChildren
}) {
  return (
    <section class={`part part-${props.name}`}>
      <Heading level={props.level} class="part-head">
        {props.title}
      </Heading>
      {props.children}
    </section>
  )
}
