import { Component, type ErrorInfo, type ReactNode } from 'react';
import { Button } from '../ui/Button';
import { Empty } from '../ui/Empty';
import { warn } from './notices';

interface Props {
  /** The region as a person knows it: "Reader". */
  name: string;
  /** The region is tried again when this changes: another source, another selection. */
  resetKey: string;
  children: ReactNode;
}

interface State {
  failed: boolean;
  key: string;
}

/** A surprise in one region stays there: it is said, the others go on, and nothing that was saved is touched. */
export class RegionBoundary extends Component<Props, State> {
  override state: State = { failed: false, key: this.props.resetKey };

  static getDerivedStateFromProps({ resetKey }: Props, { failed, key }: State): State {
    return { failed: failed && key === resetKey, key: resetKey };
  }

  static getDerivedStateFromError(): Pick<State, 'failed'> {
    return { failed: true };
  }

  override componentDidCatch(error: Error, { componentStack }: ErrorInfo): void {
    console.error(error, componentStack);
    warn(`The ${this.props.name.toLowerCase()} stopped: ${error.message}. What was saved is safe.`);
  }

  override render(): ReactNode {
    const { name, children } = this.props;
    if (!this.state.failed) return children;
    return (
      <section aria-label={name} data-region={name.toLowerCase()}>
        <Empty
          title={`The ${name.toLowerCase()} stopped`}
          actions={<Button onPress={() => this.setState({ failed: false })}>Try again</Button>}
        >
          What was saved is safe.
        </Empty>
      </section>
    );
  }
}
