import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { useMemo } from 'react';
import type { MapRow } from '../../../studio/layout/map-row.ts';
import type { OutlineState } from '../../../studio/outline.ts';
import { moodWords } from '../../words/mood-words.ts';
import { endingWords } from './ending-words.ts';

export type Flag = 'error' | 'warning';

/** The sentences of the map, for those who listen to it and for tooltips. */
export function useMapWords() {
  const { t, i18n } = useLingui();

  return useMemo(() => {
    function flag(level: Flag | undefined): string {
      if (level === undefined) return '';
      return level === 'error' ? t`has a problem` : t`has a warning`;
    }
    function ending({ ending }: OutlineState): string {
      if (ending === null) return '';
      const kind = ending.kind === null ? '' : i18n._(endingWords[ending.kind]);
      return [kind, ending.title].filter((part) => part !== '').join(': ');
    }
    function rowName({ kind, id, text }: MapRow): string {
      if (kind === 'always') return t`at once`;
      if (kind === 'after') return t`after ${id} of silence`;
      return text.trim() === '' ? t`(still to be written)` : text;
    }
    return {
      flag,
      ending,
      rowName,
      /** With how many of the simulated trainees come by. */
      withShare(sentence: string, heat: number | null): string {
        if (heat === null) return sentence;
        const share = Math.round(heat * 100);
        return `${sentence}, ${t`${share} % of the simulated trainees`}`;
      },
      state(state: OutlineState, level: Flag | undefined, isFirst: boolean): string {
        const { key, kind, says, mood, replies } = state;
        const how = ending(state);
        const count = replies.length;
        return [
          kind === 'final'
            ? t`Ending ${key}`
            : kind === 'compound'
              ? t`Group ${key}`
              : t`State ${key}`,
          isFirst ? t`starts here` : '',
          how,
          says === '' ? '' : `“${says}”`,
          mood === null ? '' : i18n._(moodWords[mood]),
          kind === 'final'
            ? ''
            : t`${plural(count, { 0: 'no reply', one: '# reply', other: '# replies' })}`,
          flag(level),
        ]
          .filter((part) => part !== '')
          .join(', ');
      },
      row(row: MapRow, level: Flag | undefined): string {
        const name = rowName(row);
        const goals = row.ways.map(({ leadsTo, target, isGuarded }) => {
          const goal = leadsTo ?? (target === null ? t`stays here` : t`leads nowhere`);
          return isGuarded ? t`${goal}, under a condition` : goal;
        });
        return [
          row.kind === 'reply' ? t`Reply “${name}”` : t`By itself, ${name}`,
          row.isBrave ? t`brave` : '',
          goals.map((goal) => `→ ${goal}`).join('; '),
          flag(level),
        ]
          .filter((part) => part !== '')
          .join(', ');
      },
    };
  }, [i18n, t]);
}

export type MapWords = ReturnType<typeof useMapWords>;
