import { useLingui } from '@lingui/react/macro';
import type { MoodLine as MoodLineFacts } from '../../debrief/debrief.ts';
import { MoodLine } from '../../ui/charts/mood-line.tsx';
import { moodWords } from '../words/mood-words.ts';
import styles from './debrief-page.module.css';

export interface MoodSectionProps {
  customer: string;
  line: MoodLineFacts;
  selected: number | null;
  onSelect: (turn: number) => void;
}

/** How the customer felt from turn to turn; a stone leads to its turn. */
export function MoodSection({ customer, line, selected, onSelect }: MoodSectionProps) {
  const { t, i18n } = useLingui();
  const word = (mood: MoodLineFacts['points'][number]['mood']) => i18n._(moodWords[mood]);
  const first = line.points[0];
  const low = line.points[line.lowPoint];
  const last = line.points.at(-1);
  if (first === undefined || low === undefined || last === undefined) return null;
  const [atFirst, atLow, atLast] = [word(first.mood), word(low.mood), word(last.mood)];
  return (
    <section className={styles.section} aria-labelledby="mood-title">
      <h2 id="mood-title">{t`How ${customer} felt`}</h2>
      <MoodLine
        label={t`Turns, by mood`}
        description={t`${customer} began ${atFirst}, was ${atLow} at the low point after turn ${low.turn}, and ended ${atLast}.`}
        stones={line.points.map((point) => {
          const mood = word(point.mood);
          const { turn, trust } = point;
          return {
            turn,
            level: point.valence,
            trust,
            word: mood,
            label:
              turn === 0
                ? t`Turn 0, at first: ${mood}, trust ${trust} of 10`
                : t`Turn ${turn}: ${mood}, trust ${trust} of 10`,
            fell: point.fell,
            brave: point.brave,
          };
        })}
        lowPoint={line.lowPoint}
        selected={selected}
        onSelect={onSelect}
        highLabel={t`at ease`}
        lowLabel={t`upset`}
        trustLabel={t`trust`}
      />
    </section>
  );
}
