function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** Changing this gives every customer another face. */
const casting = '/26';

export interface SeededPick {
  from: <const Pool extends readonly [unknown, ...unknown[]]>(
    trait: string,
    pool: Pool,
  ) => Pool[number];
  chance: (trait: string, probability: number) => boolean;
}

/** Each trait has a hash of its own, so a new trait leaves all the others of a person as they are. */
export function seededPick(seed: string): SeededPick {
  const share = (trait: string) => hashText(`${trait}:${seed}${casting}`) / 0x1_0000_0000;
  return {
    from: (trait, pool) => pool[Math.floor(share(trait) * pool.length)] ?? pool[0],
    chance: (trait, probability) => share(trait) < probability,
  };
}
