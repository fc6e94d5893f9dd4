import { useLingui } from '@lingui/react/macro';
import type { Path } from '../../../../scenario/finding.ts';
import { moods } from '../../../../scenario/mood.ts';
import { moodWords } from '../../../words/mood-words.ts';
import { fieldHelp } from '../field-help.ts';
import { ChoiceRow } from '../fields/choice-row.tsx';

/** One of the moods that the portrait can show. */
export function MoodRow({ path, value }: { path: Path; value: unknown }) {
  const { t, i18n } = useLingui();
  return (
    <ChoiceRow
      path={path}
      value={value}
      label={t`Mood`}
      help={i18n._(fieldHelp.mood)}
      options={[
        { value: '', label: t`as before` },
        ...moods.map((mood) => ({ value: mood, label: i18n._(moodWords[mood]) })),
      ]}
    />
  );
}
