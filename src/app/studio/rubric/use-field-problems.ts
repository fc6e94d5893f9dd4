import { useLingui } from '@lingui/react/macro';
import { isName } from '../../../scenario/name.ts';

/** What keeps a text from being taken, in words; null where nothing does. */
export function useFieldProblems() {
  const { t } = useLingui();
  return {
    anything: () => null,
    text: (text: string) =>
      text.trim() === ''
        ? t`Write something here, or leave the field and it stays as it was.`
        : null,
    wholeNumber: (text: string) =>
      /^[-−]?\d{1,3}$/.test(text.trim()) ? null : t`Write a whole number, such as 5 or -3.`,
    idAmong: (taken: readonly { id: string }[], own: string) => (text: string) => {
      if (!isName(text)) {
        return t`An id begins with a letter and has letters, digits, _ and - in it: 80 at most.`;
      }
      const isTaken = text !== own && taken.some(({ id }) => id === text);
      return isTaken ? t`That id is taken. Choose another.` : null;
    },
  };
}
