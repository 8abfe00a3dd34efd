import { Component, type ReactNode } from 'react'

/** Catches what goes wrong while a page is put together and shows `fallback` with the error and a way to try again. */
export class ErrorBoundary extends Component<
  { children: ReactNode; fallback: (error: unknown, retry: () => void) => ReactNode; onRetry?: () => void },
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
    return this.state.failed ? this.props.fallback(this.state.error, this.retry) : this.props.children
  }
}
