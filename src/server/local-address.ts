import { networkInterfaces } from 'node:os';

/** This machine's address in its own network, for phones beside it; null when it is in none. */
export function localAddress(): string | null {
  const own = Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .filter(({ family, internal }) => family === 'IPv4' && !internal)
    .map(({ address }) => address);
  return own.find((address) => isPrivate.test(address)) ?? own[0] ?? null;
}

const isPrivate = /^(10\.|192\.168\.|172\.(1[6-9]|2\d|3[01])\.)/;
