import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { RoomBus, RoomStore } from './room-store.ts';

interface Waiting {
  code: string;
  text: string;
  resolve: (outcome: 'saved') => void;
  reject: (reason: unknown) => void;
}

/** The folder is another process's. */
export class FolderInUse extends Error {}

/**
 * Rooms in a file on disk, for one process: SQLite, one transaction for all that changed in the same
 * breath, on the disk before it is answered. Rooms idle for longer than told are deleted.
 */
export function createEmbeddedStore(options: {
  folder: string;
  idleMilliseconds: number;
  now: () => number;
}): RoomStore & { clear(): number } {
  const { folder, idleMilliseconds, now } = options;
  mkdirSync(folder, { recursive: true });
  const database = new DatabaseSync(join(folder, 'rooms.sqlite'));
  try {
    // Whoever holds the file holds it alone, and a process that is killed lets go of it.
    database.exec(`
      PRAGMA locking_mode = EXCLUSIVE;
      PRAGMA journal_mode = WAL;
      PRAGMA synchronous = FULL;
      CREATE TABLE IF NOT EXISTS rooms (code TEXT PRIMARY KEY, text TEXT NOT NULL, touched INTEGER NOT NULL) STRICT;
      CREATE INDEX IF NOT EXISTS rooms_touched ON rooms (touched);
    `);
  } catch (error) {
    database.close();
    if (error instanceof Error && /locked|busy/i.test(error.message)) {
      throw new FolderInUse(`Another process holds the rooms in ${folder}.`, { cause: error });
    }
    throw error;
  }
  const insert = database.prepare('INSERT OR IGNORE INTO rooms VALUES (?, ?, ?)');
  const select = database.prepare('SELECT text FROM rooms WHERE code = ? AND touched > ?');
  const update = database.prepare('UPDATE rooms SET text = ?, touched = ? WHERE code = ?');
  const expire = database.prepare('DELETE FROM rooms WHERE touched <= ?');
  let waiting: Waiting[] = [];

  function write() {
    const batch = waiting;
    waiting = [];
    try {
      database.exec('BEGIN IMMEDIATE');
      for (const { code, text } of batch) update.run(text, now(), code);
      database.exec('COMMIT');
      for (const { resolve } of batch) resolve('saved');
    } catch (error) {
      if (database.isTransaction) database.exec('ROLLBACK');
      for (const { reject } of batch) reject(error);
    }
  }

  return {
    async create(code, text) {
      return insert.run(code, text, now()).changes === 1;
    },
    async claim(code) {
      const row = select.get(code, now() - idleMilliseconds);
      return row === undefined ? { kind: 'none' } : { kind: 'owned', text: String(row['text']) };
    },
    save(code, text) {
      return new Promise((resolve, reject) => {
        if (waiting.length === 0) setImmediate(write);
        waiting.push({ code, text, resolve, reject });
      });
    },
    async isOwned() {
      return true;
    },
    async release() {
      // Nobody else could take it.
    },
    async isSound() {
      try {
        return database.prepare('SELECT 1').get() !== undefined;
      } catch {
        return false;
      }
    },
    async close() {
      if (waiting.length > 0) write();
      database.close();
    },
    /** Deletes what is idle for too long; how many rooms that were. */
    clear: () => Number(expire.run(now() - idleMilliseconds).changes),
  };
}

/** One process has nobody to talk to. */
export function silentBus(boot: string): RoomBus {
  const nothing = () => undefined;
  return {
    boot,
    toOwner: nothing,
    toFollowers: nothing,
    listenAsOwner: () => nothing,
    listenAsFollower: () => nothing,
  };
}
