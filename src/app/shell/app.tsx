import { lazy, Suspense, useEffect } from 'react';
import { Router } from 'wouter';
import { type Ports, PortsProvider } from '../ports.tsx';
import type { Settings } from '../settings/settings-store.ts';
import { ErrorBoundary } from './error-boundary.tsx';
import { useHashPath } from './hash-location.ts';
import { Routes } from './routes.tsx';
import { type Stores, StoresProvider } from './stores.tsx';

// Only the dev server has anything to say there; a built page is without it.
const SavedProblems = import.meta.hot
  ? lazy(async () => ({ default: (await import('./saved-problems.tsx')).SavedProblems }))
  : null;

export interface AppProps {
  ports: Ports;
  stores: Stores;
}

/** Everything on the page. The words (`Words`) are put around it by whoever starts it. */
export function App({ ports, stores }: AppProps) {
  useEffect(() => {
    // Not before the settings are read: until then the page is in the theme that it came in.
    const stop = stores.settings.subscribe(showTheme);
    void stores.settings.persist.rehydrate();
    void stores.attempts.getState().reload();
    void stores.opened.getState().restore();
    return stop;
  }, [stores]);

  return (
    <PortsProvider ports={ports}>
      <StoresProvider stores={stores}>
        <ErrorBoundary>
          {/* oxlint-disable-next-line react/hooks -- wouter is given the hook it calls */}
          <Router hook={useHashPath}>
            <Routes />
          </Router>
          {SavedProblems && import.meta.hot && (
            <Suspense>
              <SavedProblems hot={import.meta.hot} />
            </Suspense>
          )}
        </ErrorBoundary>
      </StoresProvider>
    </PortsProvider>
  );
}

function showTheme({ theme }: Settings) {
  const { dataset } = document.documentElement;
  if (theme === 'system') delete dataset['theme'];
  else dataset['theme'] = theme;
}
