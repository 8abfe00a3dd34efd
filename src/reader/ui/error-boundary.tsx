import { Component, type ReactNode } from 'react'

/** Catches what goes wrong while a page is put together, and shows what `renderError` makes of it and of a way to try again. */
export class ErrorBoundary extends Component<
  { children: ReactNode; renderError: (error: unknown, retry: () => void) => ReactNode; onRetry?: () => void },
  { failed: boolean; error: unknown }
> {
  override state = { failed: false, error: undefined as unknown }

  static getDerivedStateFromError(error: unknown) {
    return { failed: true, error }
  }

  retry = () => {
    this.props.onRetry?.()
    this.setState({ failed: false, error: undefined })
  }

  override render() {
    return this.state.failed ? this.props.renderError(this.state.error, this.retry) : this.props.children
  }
}
