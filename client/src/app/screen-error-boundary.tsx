import { Component, type ReactNode } from 'react';
import type { Location } from 'react-router';
import { errorReason, type ScreenErrorReason } from './error-reason.ts';
import { KindErrorScreen } from './kind-error-screen.tsx';

type Props = Readonly<{ location: Location; children: ReactNode }>;
type State = Readonly<{ reason: ScreenErrorReason | null }>;

/** Shows the kind error screen in place of one that failed, until another address is asked for. */
export class ScreenErrorBoundary extends Component<Props, State> {
  override state: State = { reason: null };

  static getDerivedStateFromError(error: unknown): State {
    return { reason: errorReason(error, navigator.onLine) };
  }

  override componentDidUpdate(before: Props): void {
    const hasMoved = before.location !== this.props.location;
    if (hasMoved && this.state.reason !== null) this.setState({ reason: null });
  }

  override render(): ReactNode {
    const { reason } = this.state;
    return reason === null ? this.props.children : <KindErrorScreen reason={reason} />;
  }
}
