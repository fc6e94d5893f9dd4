import { useSyncExternalStore } from 'react';

function subscribe(onChange: () => void): () => void {
  addEventListener('hashchange', onChange);
  addEventListener('popstate', onChange);
  return () => {
    removeEventListener('hashchange', onChange);
    removeEventListener('popstate', onChange);
  };
}

function splitHash(hash: string): [path: string, query: string] {
  const [path = '', ...rest] = hash.replace(/^#?\/?/, '').split('?');
  return [`/${path}`, rest.join('?')];
}

/** Goes to an address of `hrefs`; `replace` leaves no step for Back. */
export function goTo(href: string, options: { replace?: boolean } = {}): void {
  const url = new URL(location.href);
  url.hash = href;
  history[options.replace === true ? 'replaceState' : 'pushState'](null, '', url);
  dispatchEvent(new HashChangeEvent('hashchange'));
}

/**
 * Where wouter reads the path from: the hash up to its `?`. Wouter's own hook takes the query for a
 * part of the path, and writes it into the page's real query string.
 */
export function useHashPath(): [string, (path: string, options?: { replace?: boolean }) => void] {
  const path = useSyncExternalStore(
    subscribe,
    () => splitHash(location.hash)[0],
    () => '/',
  );
  return [path, (to, options) => goTo(`#${to}`, options)];
}

/** What stands behind the `?` of the hash. Empty on the server. */
export function useHashQuery(): string {
  return useSyncExternalStore(
    subscribe,
    () => splitHash(location.hash)[1],
    () => '',
  );
}
