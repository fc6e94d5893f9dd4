import { assign, initialTransition, setup, transition } from 'xstate';
import { expect, test } from 'vitest';
import { builtInIds, builtInScenario } from '../../tests/support/built-in-scenario.ts';
import { Chance } from '../../tests/support/chance.ts';
import { holds, parseGuard } from '../scenario/guard.ts';
import type { ScenarioModel } from '../scenario/model.ts';
import { xstateFromScenario } from './xstate-from-scenario.ts';

interface Kept {
  meters: Record<string, number>;
  facts: Record<string, boolean>;
  used: string[];
}

/** The exported file in a tool that knows nothing of Misstep but what the export says. */
function otherTool({ scenario, meters, facts }: ScenarioModel) {
  const types: { context?: Kept; events?: { type: string } } = {};
  const names = {
    meters: new Map(meters.map(({ name }, index) => [name, index])),
    facts: new Map(facts.map((name, index) => [name, index])),
  };
  const maxOf = new Map(meters.map(({ name, max }) => [name, max]));
  const config = JSON.parse(JSON.stringify(xstateFromScenario(scenario)));
  return setup({
    types,
    guards: {
      passes: ({ context }, params: { guard?: unknown; once?: string }) => {
        if (params.once !== undefined && context.used.includes(params.once)) return false;
        if (params.guard === undefined) return true;
        const parsed = parseGuard(params.guard, names);
        const levels = meters.map(({ name }) => context.meters[name] ?? 0);
        const known = facts.map((name) => context.facts[name] === true);
        return parsed.ok && holds(parsed.guard, levels, known);
      },
    },
    actions: {
      changeMeters: assign(({ context }, { effects }: { effects: Record<string, number> }) => {
        const changed = Object.entries(effects).map(([name, change]) => {
          const level = (context.meters[name] ?? 0) + change;
          return [name, Math.max(0, Math.min(maxOf.get(name) ?? 10, level))];
        });
        return { meters: { ...context.meters, ...Object.fromEntries(changed) } };
      }),
      remember: assign(({ context }, params: { facts: string[] }) => ({
        facts: {
          ...context.facts,
          ...Object.fromEntries(params.facts.map((name) => [name, true])),
        },
      })),
      forget: assign(({ context }, params: { facts: string[] }) => ({
        facts: {
          ...context.facts,
          ...Object.fromEntries(params.facts.map((name) => [name, false])),
        },
      })),
      useUp: assign(({ context }, { reply }: { reply: string }) => ({
        used: [...context.used, reply],
      })),
    },
  }).createMachine(config);
}

test.each(builtInIds)('%s plays in another XState tool as it does here', (id) => {
  const { model, machine } = builtInScenario(id);
  const other = otherTool(model);
  const events = [
    ...new Set([
      ...model.states.flatMap((state) => state.replies.map((reply) => reply.id)),
      ...model.states.flatMap(({ path, timers }) =>
        timers.map(({ milliseconds }) => `xstate.after.${milliseconds}.${id}.${path}`),
      ),
    ]),
  ];
  const own = (event: string) =>
    event.replace(/^xstate\.after\.(\d+)\.(.*)$/, (_, milliseconds: string, holder: string) => {
      const path = holder.slice(id.length + 1);
      const timers = model.states.find((state) => state.path === path)?.timers ?? [];
      const timer = timers.find((one) => String(one.milliseconds) === milliseconds);
      return `xstate.after.${timer?.after ?? ''}.${holder}`;
    });
  const chance = new Chance(11);
  for (let play = 0; play < 12; play++) {
    let [here] = initialTransition(machine);
    let [there] = initialTransition(other);
    for (let turn = 0; turn < 40 && here.status === 'active'; turn++) {
      const offered = events.filter((event) => here.can({ type: own(event) }));
      expect(events.filter((event) => there.can({ type: event }))).toEqual(offered);
      const event = chance.one(offered);
      [here] = transition(machine, here, { type: own(event) });
      [there] = transition(other, there, { type: event });
      expect(there.value).toEqual(here.value);
      expect(model.meters.map(({ name }) => there.context.meters[name])).toEqual(
        here.context.meters,
      );
    }
    expect(there.status).toBe(here.status);
  }
});
