import { join } from 'node:path';
import { roomIdleMilliseconds } from '../room/limits.ts';

/** What the environment says about how to serve. */
export interface ServerSettings {
  port: number;
  host: string;
  frameAncestors: string | undefined;
  redisUrl: string | null;
  dataFolder: string;
  /** As people reach it, without a slash at the end; null where the machine's own address is it. */
  publicUrl: string | null;
  idleMilliseconds: number;
  origins: string[];
  trustProxy: boolean;
  logAll: boolean;
}

export type ReadSettings = { ok: true; settings: ServerSettings } | { ok: false; message: string };

const millisecondsInHour = 3_600_000;

/** Reads the settings, or says in one sentence which one can't be meant. */
export function readSettings(
  environment: Readonly<Record<string, string | undefined>>,
  root: string,
): ReadSettings {
  const port = Number(environment['PORT'] ?? 5180);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    return no(`PORT is ${environment['PORT']}; it has to be a whole number from 0 to 65535.`);
  }
  const publicUrl = environment['PUBLIC_URL'] ?? null;
  if (publicUrl !== null && !/^https?:$/.test(protocolOf(publicUrl))) {
    return no(`PUBLIC_URL is ${publicUrl}; it has to begin with http:// or https://.`);
  }
  const hours = Number(environment['ROOM_IDLE_HOURS'] ?? roomIdleMilliseconds / millisecondsInHour);
  if (!(hours > 0) || hours > 10_000) {
    return no(
      `ROOM_IDLE_HOURS is ${environment['ROOM_IDLE_HOURS']}; it has to be a number of hours.`,
    );
  }
  const redisUrl = environment['REDIS_URL'] ?? null;
  if (redisUrl !== null && !/^rediss?:$/.test(protocolOf(redisUrl))) {
    return no('REDIS_URL has to begin with redis:// or rediss://.');
  }
  return {
    ok: true,
    settings: {
      port,
      host: environment['HOST'] ?? '0.0.0.0',
      frameAncestors: environment['FRAME_ANCESTORS'],
      redisUrl,
      dataFolder: environment['DATA_FOLDER'] ?? join(root, 'data'),
      publicUrl: publicUrl?.replace(/\/+$/, '') ?? null,
      idleMilliseconds: hours * millisecondsInHour,
      origins: (environment['ORIGINS'] ?? '').split(',').flatMap((one) => one.trim() || []),
      trustProxy: environment['TRUST_PROXY'] === '1',
      logAll: environment['LOG'] === 'all',
    },
  };
}

function no(message: string): ReadSettings {
  return { ok: false, message };
}

function protocolOf(url: string): string {
  return URL.canParse(url) ? new URL(url).protocol : '';
}
