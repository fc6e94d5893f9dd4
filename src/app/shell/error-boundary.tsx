import { Component, type ReactNode } from 'react';
import { CrashScreen } from './crash-screen.tsx';

interface ErrorBoundaryState {
  error: Error | null;
}

/** Catches our own mistakes. What the person did is safe; the screen offers it as a file. */
export class ErrorBoundary extends Component<{ children: ReactNode }, ErrorBoundaryState> {
  override state: ErrorBoundaryState = { error: null };

  static getDerivedStateFromError(thrown: unknown): ErrorBoundaryState {
    return { error: thrown instanceof Error ? thrown : new Error(String(thrown)) };
  }

  override render(): ReactNode {
    const { error } = this.state;
    return error === null ? this.props.children : <CrashScreen error={error} />;
  }
}
