import rubric from 'virtual:rubric';
import { fingerprintOf } from '../scenario/fingerprint.ts';
import { parseScenario } from '../scenario/parse-scenario.ts';
import { textFromBytes } from '../scenario/read-limits.ts';
import type { ReaderAnswer, ReaderRequest } from './scenario-reader.ts';

function answerTo({ bytes }: ReaderRequest): ReaderAnswer {
  const decoded = textFromBytes(new Uint8Array(bytes));
  if (decoded.text === null) {
    return { source: '', scenario: null, fingerprint: '', problems: decoded.problems };
  }
  // Without its name: browsers, mail and people rename what they hand on, as in `parcel (1).yaml`.
  const { scenario, problems } = parseScenario(decoded.text, { rubric });
  const fingerprint = scenario === null ? '' : fingerprintOf(scenario);
  return { source: decoded.text, scenario, fingerprint, problems };
}

addEventListener('message', ({ data }: MessageEvent<ReaderRequest>) => {
  postMessage(answerTo(data));
});
