import { Component, type ComponentChildren } from 'preact'
import { yieldToMain } from '../../runtime/schedule/index.ts'

/** Draws what it holds in a task of its own, so that what stands before it is there the sooner. */
export class InNextTask extends Component<{ children: ComponentChildren }, { due: boolean }> {
  override state = { due: false }

  override componentDidMount(): void {
    void yieldToMain().then(() => this.setState({ due: true }))
  }

  override render(): ComponentChildren {
    return this.state.due ? this.props.children : null
  }
}
