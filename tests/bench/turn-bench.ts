import { Story } from 'inkjs';
import { Compiler } from 'inkjs/full';
import { startConversation, takeReply } from '../../src/practice/conversation.ts';
import { openReplies } from '../../src/practice/open-replies.ts';
import { replay } from '../../src/practice/replay.ts';
import { type CompiledScenario, compileScenario } from '../../src/scenario/compile-scenario.ts';
import { fingerprintOf } from '../../src/scenario/fingerprint.ts';
import { modelFromScenario } from '../../src/scenario/model-from-scenario.ts';
import type { Row } from './report.ts';
import { endlessInk, endlessScenario } from './endless-conversation.ts';
import { inWords, measure } from './measure.ts';

/** A walk that looks random and is the same every time. */
function* walk(): Generator<number> {
  let state = 1;
  for (;;) {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    yield state >>> 8;
  }
}

function compiledOf(states: number): CompiledScenario {
  const scenario = endlessScenario(states);
  return compileScenario(modelFromScenario(scenario, fingerprintOf(scenario)));
}

function ourTurns(compiled: CompiledScenario): () => void {
  const choices = walk();
  let { moment } = startConversation(compiled);
  return () => {
    const open = openReplies(compiled, moment.situation);
    const reply = open[choices.next().value % open.length];
    const step = reply === undefined ? null : takeReply(compiled, moment, reply.id);
    if (step === null) throw new Error('The endless conversation ended.');
    ({ moment } = step);
  };
}

function inkTurns(story: Story): () => void {
  const choices = walk();
  story.ContinueMaximally();
  return () => {
    const open = story.currentChoices;
    story.ChooseChoiceIndex(choices.next().value % open.length);
    story.ContinueMaximally();
  };
}

const turns = 2000;
const replayed = 200;

function transcriptOf(compiled: CompiledScenario, length: number) {
  const choices = walk();
  const events: { type: 'reply'; reply: string }[] = [];
  let { moment } = startConversation(compiled);
  while (events.length < length) {
    const open = openReplies(compiled, moment.situation);
    const reply = open[choices.next().value % open.length];
    const step = reply === undefined ? null : takeReply(compiled, moment, reply.id);
    if (reply === undefined || step === null) throw new Error('The endless conversation ended.');
    events.push({ type: 'reply', reply: reply.id });
    ({ moment } = step);
  }
  const { fingerprint, scenario } = compiled.model;
  return { scenario: scenario.id, fingerprint, seed: 1, events };
}

/** One turn, opening, replay: ours and inkjs on the same conversation in the same run. */
export function turnBench(): Row[] {
  const rows: Row[] = [];
  const ours = new Map<number, number>();
  for (const states of [100, 300, 10_000]) {
    const turn = measure(ourTurns(compiledOf(states)), { times: turns });
    ours.set(states, turn.median);
    const row: Row = {
      what: `one turn, open replies included, ${states.toLocaleString('en')} states`,
      budget: '≤ 15 µs',
      ours: inWords(turn.median),
      within: turn.median <= 15,
      peer: '',
    };
    if (states <= 300) {
      const json = new Compiler(endlessInk(states)).Compile().ToJson();
      if (typeof json !== 'string') throw new Error('inkjs compiled nothing.');
      const ink = measure(inkTurns(new Story(json)), { times: turns });
      row.peer = `inkjs ${inWords(ink.median)} (${(ink.median / turn.median).toFixed(1)} ×)`;
    }
    rows.push(row);
  }
  const growth = (ours.get(10_000) ?? 0) / (ours.get(100) ?? 1);
  rows.push({
    what: 'the same from 100 to 10,000 states',
    budget: '≤ 1.5 ×',
    ours: `${growth.toFixed(2)} ×`,
    within: growth <= 1.5,
    peer: '',
  });

  const small = endlessScenario(30);
  const fingerprint = fingerprintOf(small);
  const text = JSON.stringify(small);
  const opened = measure(
    () => {
      const model = modelFromScenario(JSON.parse(text), fingerprint);
      startConversation(compileScenario(model));
    },
    { times: 20 },
  );
  const inkText = new Compiler(endlessInk(30)).Compile().ToJson();
  if (typeof inkText !== 'string') throw new Error('inkjs compiled nothing.');
  const inkOpened = measure(() => new Story(inkText).ContinueMaximally(), { times: 20 });
  rows.push({
    what: 'open a built-in scenario of 30 states, to its first line',
    budget: '≤ 2 ms',
    ours: inWords(opened.median),
    within: opened.median <= 2000,
    peer: `inkjs ${inWords(inkOpened.median)}`,
  });

  const compiled = compiledOf(300);
  const transcript = transcriptOf(compiled, replayed);
  // A new list each time, so that nothing remembered of an earlier replay helps.
  const again = measure(
    () => void replay(compiled, { ...transcript, events: [...transcript.events] }),
  );
  const inkJson = new Compiler(endlessInk(300)).Compile().ToJson();
  if (typeof inkJson !== 'string') throw new Error('inkjs compiled nothing.');
  const inkAgain = measure(() => {
    const turn = inkTurns(new Story(inkJson));
    for (let count = 0; count < replayed; count++) turn();
  });
  rows.push({
    what: `replay ${replayed} replies, 300 states`,
    budget: '≤ 3 ms',
    ours: inWords(again.median),
    within: again.median <= 3000,
    peer: `inkjs, story reloaded too, ${inWords(inkAgain.median)}`,
  });
  return rows;
}
