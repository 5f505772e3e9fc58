import { Component, type ComponentChildren } from 'preact'

/** What may come a moment after what stands before it, so that this is there the sooner. */
export class AMomentLater extends Component<{ children: ComponentChildren }, { due: boolean }> {
  override state = { due: false }
  #waiting: ReturnType<typeof setTimeout> | undefined

  override componentDidMount(): void {
    this.#waiting = setTimeout(() => this.setState({ due: true }))
  }

  override componentWillUnmount(): void {
    clearTimeout(this.#waiting)
  }

  override render(): ComponentChildren {
    return this.state.due ? this.props.children : null
  }
}
