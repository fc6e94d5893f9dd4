import type { Channel } from '../scenario/scenario.ts';

const millisecondsPerCharacter: Readonly<Record<Channel, number>> = {
  phone: 55,
  counter: 55,
  video: 55,
  chat: 30,
  email: 0,
};

/** How long the customer takes over a line, in milliseconds; 0 where all of it arrives at once. */
export function speakingPace(channel: Channel, text: string): number {
  const perCharacter = millisecondsPerCharacter[channel];
  if (perCharacter === 0) return 0;
  return Math.max(900, Math.min(7_000, Math.round(text.length * perCharacter)));
}
