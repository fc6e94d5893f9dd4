import { useLingui } from '@lingui/react/macro';
import { moodTones } from '../../../studio/layout/mood-tone.ts';
import type { MapLook } from '../../../studio/layout/svg-from-map.ts';
import { moodWords } from '../../words/mood-words.ts';
import { endingWords } from './ending-words.ts';
import { lightColours } from './light-colours.ts';
import { toneWords } from './tone-words.ts';

/** Makes the colours and words for a picture of the map, which is always a light one: for paper. */
export function useMapLook(): () => MapLook {
  const { t, i18n } = useLingui();
  return () => {
    const [water, card, ink, inkSoft, line, brave, ...tones] = lightColours([
      'var(--water)',
      'var(--raised)',
      'var(--ink)',
      'var(--ink-soft)',
      'var(--line)',
      'var(--brave)',
      'color-mix(in oklab, var(--outcome) 45%, var(--raised))',
      'var(--outcome-soft)',
      'color-mix(in oklab, var(--stone-top) 40%, var(--raised))',
      'var(--misstep-soft)',
      'color-mix(in oklab, var(--misstep) 42%, var(--raised))',
    ]);
    return {
      colours: {
        water: water ?? 'white',
        card: card ?? 'white',
        ink: ink ?? 'black',
        inkSoft: inkSoft ?? 'black',
        line: line ?? 'gray',
        brave: brave ?? 'black',
        tone: (tone) => tones[moodTones.indexOf(tone)] ?? 'white',
      },
      words: {
        mood: (mood) => i18n._(moodWords[mood]),
        tone: (tone) => i18n._(toneWords[tone]),
        kind: (kind) => i18n._(endingWords[kind]),
        startsHere: t`starts here`,
        ending: t`ending`,
        brave: t`brave`,
        always: t`at once`,
        after: (duration) => t`after ${duration} of silence`,
        missing: (key) => t`There is no state “${key}”`,
        silent: t`by itself`,
        guarded: t`under a condition`,
      },
    };
  };
}
