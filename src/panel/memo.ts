import type { Component, FunctionComponent } from 'preact'

/**
 * A view that is drawn anew only when something that it is given is another than before, as React's
 * `memo`. It must take all that it shows that way: a signal that it read itself would be forgotten.
 */
export function memo<Props extends object>(
  view: FunctionComponent<Props>,
): FunctionComponent<Props> {
  return function (this: Component<Props>, props) {
    this.shouldComponentUpdate = (next) => differ(props, next)
    return view(props)
  }
}

const differ = (one: object, other: object): boolean =>
  Object.keys({ ...one, ...other }).some(
    (name) => Reflect.get(one, name) !== Reflect.get(other, name),
  )
