import { Component, lazy, type ReactNode, Suspense } from 'react';

const CrashScreen = lazy(async () => ({
  default: (await import('../stranded/crash-screen.tsx')).CrashScreen,
}));

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
    if (error === null) return this.props.children;
    return (
      <Suspense>
        <CrashScreen error={error} />
      </Suspense>
    );
  }
}
