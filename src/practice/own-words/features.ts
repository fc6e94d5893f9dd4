/** How often each feature of a text occurs: `w` for words, `t` for runs of three letters. */
export type Features = ReadonlyMap<string, number>;

/** Lower case, without accents, signs or apostrophes: "I’m GLÀD!" is "im glad". */
export function plainWords(text: string): string[] {
  return text
    .normalize('NFKD')
    .replaceAll(/[\p{M}'’]/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

/** The words of a text, and the runs of three letters in each of them with its edges. */
export function featuresOf(text: string): Features {
  const features = new Map<string, number>();
  const count = (feature: string) => features.set(feature, (features.get(feature) ?? 0) + 1);
  for (const word of plainWords(text)) {
    count(`w${word}`);
    const letters = Array.from(` ${word} `);
    for (let at = 0; at + 3 <= letters.length; at++) {
      count(`t${letters.slice(at, at + 3).join('')}`);
    }
  }
  return features;
}
