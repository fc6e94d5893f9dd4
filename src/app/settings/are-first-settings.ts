import { firstSettings, parseSettings } from './settings-store.ts';

/** Whether settings, as they are stored, hold nothing that the person chose. */
export function areFirstSettings(stored: unknown): boolean {
  if (typeof stored !== 'string') return false;
  try {
    const settings = { ...parseSettings(JSON.parse(stored)?.state), saidReadyOffline: false };
    return JSON.stringify(settings) === JSON.stringify(firstSettings);
  } catch {
    return false;
  }
}
