import { Component, type ComponentChildren } from 'preact'
import { beforePaint } from './before-paint.ts'

interface DeferredUpdateProps {
  children: ComponentChildren
}

/** Draws what it holds anew only once the words beside it stand, and before they are painted. */
export class DeferredUpdate extends Component<DeferredUpdateProps> {
  private readonly draw = () => this.forceUpdate()

  override shouldComponentUpdate(): boolean {
    beforePaint(this.draw)
    return false
  }

  override render({ children }: DeferredUpdateProps): ComponentChildren {
    return children
  }
}
