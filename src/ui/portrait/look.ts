import type { HairColour, SkinColour } from './palette.ts';
import { cloths, discs, hairColours, irises, linens, skins } from './palette.ts';
import type { SeededPick } from './seeded-pick.ts';
import { seededPick } from './seeded-pick.ts';

export type Presentation = 'feminine' | 'masculine' | 'any';

const feminineHair = [
  'bob',
  'fringe',
  'longWavy',
  'longStraight',
  'ponytail',
  'topBun',
  'braids',
  'curls',
  'pixie',
  'afro',
  'locs',
  'headscarf',
] as const;
const masculineHair = [
  'shortCrop',
  'sidePart',
  'quiff',
  'curlyTop',
  'buzz',
  'bald',
  'shortAfro',
  'shortLocs',
  'manBun',
  'fringedTop',
  'turban',
] as const;

export type HairStyle = (typeof feminineHair | typeof masculineHair)[number];

const feminineDress = [
  'crew',
  'shirt',
  'blazer',
  'turtleneck',
  'scarf',
  'cardigan',
  'hoodie',
  'blouse',
] as const;
const masculineDress = [
  'crew',
  'shirt',
  'blazer',
  'hoodie',
  'vneck',
  'jacket',
  'turtleneck',
  'scarf',
] as const;

export type DressName = (typeof feminineDress | typeof masculineDress)[number];
type Beard = 'none' | 'stubble' | 'full' | 'goatee' | 'moustache' | 'long';

/** Everything about a person that no mood changes. */
export interface Look {
  feminine: boolean;
  age: 'young' | 'middle' | 'old';
  skin: SkinColour;
  hair: HairColour;
  hairStyle: HairStyle;
  face: 0 | 1 | 2 | 3 | 4;
  nose: 0 | 1 | 2 | 3 | 4;
  iris: string;
  eyeSlant: number;
  browWeight: number;
  lips: number;
  freckles: boolean;
  glasses: 'none' | 'round' | 'square' | 'wide';
  beard: Beard;
  earrings: 'none' | 'stud' | 'hoop' | 'drop';
  dress: DressName;
  cloth: string;
  secondCloth: string;
  linen: string;
  disc: string;
  /** Half of the people look the other way. */
  mirrored: boolean;
  /** From one blink to the next, about. */
  blinkSeconds: number;
}

function hairColourFor(pick: SeededPick, age: Look['age'], skinIndex: number): HairColour {
  const { black, espresso, brown, chestnut, ginger, honey, blond, pepper, silver, white } =
    hairColours;
  if (age === 'old') return pick.from('hair', [silver, white, silver, pepper]);
  if (age === 'middle' && pick.chance('greying', 0.2)) return pepper;
  if (skinIndex >= 5) return pick.from('hair', [black, black, espresso]);
  if (skinIndex >= 3) return pick.from('hair', [black, espresso, black, brown]);
  return pick.from('hair', [espresso, brown, chestnut, honey, blond, ginger, black]);
}

function beardFor(pick: SeededPick, hairStyle: HairStyle): Beard {
  if (hairStyle === 'turban') return pick.from('beard', ['full', 'long']);
  if (hairStyle === 'bald' && pick.chance('bald-beard', 0.5)) return 'full';
  return pick.from('beard', [
    'none',
    'none',
    'none',
    'stubble',
    'stubble',
    'full',
    'goatee',
    'moustache',
  ]);
}

const likelierOnLight: Partial<Record<HairStyle, HairStyle>> = {
  afro: 'curls',
  locs: 'longWavy',
  shortAfro: 'curlyTop',
  shortLocs: 'quiff',
  turban: 'shortCrop',
};

const likelierOnDark: Partial<Record<HairStyle, HairStyle>> = {
  longStraight: 'locs',
  fringe: 'braids',
  fringedTop: 'shortAfro',
  quiff: 'shortLocs',
  manBun: 'buzz',
};

function hairStyleFor(pick: SeededPick, feminine: boolean, skinIndex: number): HairStyle {
  const style = pick.from('hairstyle', feminine ? feminineHair : masculineHair);
  const likelier = skinIndex < 3 ? likelierOnLight : skinIndex > 5 ? likelierOnDark : {};
  return likelier[style] ?? style;
}

/** The same seed and presentation give the same person for ever. */
export function lookFromSeed(seed: string, presentation: Presentation): Look {
  const pick = seededPick(seed);
  const feminine =
    presentation === 'any' ? pick.chance('feminine', 0.5) : presentation === 'feminine';
  const age = pick.from('age', ['young', 'young', 'young', 'middle', 'middle', 'middle', 'old']);
  const skinIndex = pick.from('skin', [0, 1, 2, 3, 4, 5, 6, 7]);
  const hairStyle = hairStyleFor(pick, feminine, skinIndex);
  const beard = feminine ? 'none' : beardFor(pick, hairStyle);
  const cloth = pick.from('cloth', cloths);
  const secondCloth = pick.from('second-cloth', cloths);
  const next = cloths[(cloths.indexOf(cloth) + 3) % cloths.length] ?? cloths[0];
  return {
    feminine,
    age,
    skin: skins[skinIndex],
    hair: hairColourFor(pick, age, skinIndex),
    hairStyle,
    face: pick.from('face', [0, 1, 2, 3, 4] as const),
    nose: pick.from('nose', [0, 1, 2, 3, 4] as const),
    iris:
      skinIndex < 3
        ? pick.from('iris', irises)
        : pick.from('iris', [irises[0], irises[1], irises[2]]),
    eyeSlant: pick.from('slant', [-0.6, 0, 0.6, 1.2]),
    browWeight: pick.from('brow', feminine ? [2.6, 3.2, 3.8] : [3.8, 4.6, 5.2]),
    lips:
      beard === 'full' || beard === 'long'
        ? 0.75
        : pick.from('lips', feminine ? [0.7, 0.85, 1] : [0.25, 0.4, 0.55]),
    freckles: skinIndex < 3 && pick.chance('freckles', 0.25),
    glasses: pick.chance('glasses', age === 'young' ? 0.25 : 0.4)
      ? pick.from('frame', ['round', 'square', 'wide'])
      : 'none',
    beard,
    earrings: pick.chance('earrings', feminine ? 0.6 : 0.12)
      ? pick.from('earring', feminine ? ['stud', 'hoop', 'drop'] : ['stud'])
      : 'none',
    dress: feminine ? pick.from('dress', feminineDress) : pick.from('dress', masculineDress),
    cloth,
    secondCloth: secondCloth === cloth ? next : secondCloth,
    linen: pick.from('linen', linens),
    disc: pick.from('disc', discs),
    mirrored: pick.chance('mirrored', 0.5),
    blinkSeconds: pick.from('rhythm', [3.7, 4.1, 4.4, 4.9, 5.3, 5.8, 6.3, 7]),
  };
}
