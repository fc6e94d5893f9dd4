import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Scenario } from './scenario.ts';

/** Maps whose order an author chose and a reader sees; all others are sorted. */
const ordered: ReadonlySet<string> = new Set(['states', 'on', 'after', 'meters']);

/** Lower-case hex SHA-256 of the scenario's canonical JSON: the same for the same content, however it is written. */
export function fingerprintOf(scenario: Scenario): string {
  return bytesToHex(sha256(utf8ToBytes(canonicalJson(scenario, false))));
}

function canonicalJson(value: unknown, keepOrder: boolean): string {
  if (Array.isArray(value)) return `[${value.map((item) => canonicalJson(item, false)).join()}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const entries = Object.entries(value).filter(([, inner]) => inner !== undefined);
  if (!keepOrder) entries.sort(([a], [b]) => (a < b ? -1 : 1));
  const members = entries.map(([key, inner]) => {
    // Inside a map of names a key is a name, even one that reads like a key of the language.
    const innerKeepsOrder = !keepOrder && ordered.has(key);
    return `${JSON.stringify(key)}:${canonicalJson(inner, innerKeepsOrder)}`;
  });
  return `{${members.join()}}`;
}
