import type { Refusal } from '../../room/refusal.ts';

/** What the rooms of this process have done so far, in numbers; no names, no codes. */
export interface Metrics {
  intent(type: string): void;
  refused(refusal: Refusal): void;
  /** The store could not be reached while somebody waited. */
  failed(): void;
  /** In the text format of Prometheus, with these gauges added. */
  text(gauges: Readonly<Record<string, number>>): string;
}

export function createMetrics(): Metrics {
  const intents = new Map<string, number>();
  const refusals = new Map<string, number>();
  let failures = 0;
  const count = (map: Map<string, number>, key: string) => map.set(key, (map.get(key) ?? 0) + 1);
  return {
    intent: (type) => void count(intents, type),
    refused: (refusal) => void count(refusals, refusal),
    failed: () => {
      failures += 1;
    },
    text(gauges) {
      const lines = [
        '# TYPE misstep_intents_total counter',
        ...[...intents].map(([type, n]) => `misstep_intents_total{type="${type}"} ${n}`),
        '# TYPE misstep_refusals_total counter',
        ...[...refusals].map(([why, n]) => `misstep_refusals_total{refusal="${why}"} ${n}`),
        '# TYPE misstep_store_failures_total counter',
        `misstep_store_failures_total ${failures}`,
        ...Object.entries(gauges).flatMap(([name, value]) => [
          `# TYPE misstep_${name} gauge`,
          `misstep_${name} ${value}`,
        ]),
      ];
      return `${lines.join('\n')}\n`;
    },
  };
}
