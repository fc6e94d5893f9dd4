import { useEffect } from 'react';
import { Router } from 'wouter';
import { type Ports, PortsProvider } from '../ports.tsx';
import { ErrorBoundary } from './error-boundary.tsx';
import { useHashPath } from './hash-location.ts';
import { Routes } from './routes.tsx';
import { type Stores, StoresProvider, useSettings } from './stores.tsx';

export interface AppProps {
  ports: Ports;
  stores: Stores;
}

/** Everything on the page. The words (`I18nProvider`) are put around it by whoever starts it. */
export function App({ ports, stores }: AppProps) {
  useEffect(() => {
    void stores.settings.persist.rehydrate();
    void stores.attempts.getState().reload();
    void stores.opened.getState().restore();
  }, [stores]);

  return (
    <PortsProvider ports={ports}>
      <StoresProvider stores={stores}>
        <Theme />
        <ErrorBoundary>
          {/* oxlint-disable-next-line react/hooks -- wouter is given the hook it calls */}
          <Router hook={useHashPath}>
            <Routes />
          </Router>
        </ErrorBoundary>
      </StoresProvider>
    </PortsProvider>
  );
}

function Theme() {
  const theme = useSettings((state) => state.theme);
  useEffect(() => {
    const { dataset } = document.documentElement;
    if (theme === 'system') delete dataset['theme'];
    else dataset['theme'] = theme;
  }, [theme]);
  return null;
}
