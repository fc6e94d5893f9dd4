import { describe, expect, it } from 'vitest';
import { runSchedule, type ScheduleResult } from './simulation/run-schedule.ts';

/** More for a long night: `ROOM_SCHEDULES=20000 npx vitest run --project rooms simulation`. */
const schedules = Number(process.env['ROOM_SCHEDULES'] ?? 1_000);
const firstSeed = Number(process.env['ROOM_SEED'] ?? 1);
const atATime = 100;

describe('a room through everything that can happen to it', () => {
  it(`loses, doubles, reorders and betrays nothing over ${schedules} schedules`, async () => {
    const results: ScheduleResult[] = [];
    for (let seed = firstSeed; seed < firstSeed + schedules; seed += atATime) {
      for (let one = seed; one < Math.min(seed + atATime, firstSeed + schedules); one++) {
        results.push(await runSchedule(one));
      }
    }
    // One that is named here is run again by ROOM_SEED=<seed> ROOM_SCHEDULES=1.
    expect(results.filter(({ faults }) => faults.length > 0).slice(0, 5)).toEqual([]);
    const sum = (of: (result: ScheduleResult) => number) =>
      results.reduce((total, result) => total + of(result), 0);
    // The schedules are worth something: much was done, and much was broken meanwhile.
    expect(sum(({ done }) => done) / schedules).toBeGreaterThan(20);
    expect(sum(({ troubles }) => troubles) / schedules).toBeGreaterThan(4);
  }, 600_000);
});
