import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Button } from '../../../ui/button/button.tsx';
import { TextField } from '../../../ui/field/text-field.tsx';
import { canonicalTag, nameOfTag } from './language-tag.ts';
import { languageWithTag } from './language-with-tag.ts';
import styles from './translate-panel.module.css';

export interface NewLanguageProps {
  /** Of the scenario itself. */
  language: string;
  /** What it is translated to already. */
  taken: readonly string[];
  onAdd: (locale: string) => void;
}

/** Begins a translation to a language, named by its tag. */
export function NewLanguage({ language, taken, onAdd }: NewLanguageProps) {
  const { t } = useLingui();
  const [typed, setTyped] = useState('');
  const [refused, setRefused] = useState<string | null>(null);
  const tag = canonicalTag(typed);
  const name = tag === null ? null : nameOfTag(tag);
  const isSure = refused !== null && tag !== null && name === null;

  function add() {
    const same = (other: string) => canonicalTag(other) === tag;
    if (typed.trim() === '') return setRefused(t`Write the tag of a language, like de or pt-BR.`);
    if (tag === null) {
      const words = typed.trim();
      return setRefused(t`“${words}” is no language tag. Write it like de or pt-BR.`);
    }
    if (same(language)) return setRefused(t`The scenario itself is written in this language.`);
    if (taken.some(same)) return setRefused(t`There is a translation to this language already.`);
    if (name === null && !isSure) {
      return setRefused(t`No language is known here by the tag “${tag}”. Is it meant so?`);
    }
    setTyped('');
    setRefused(null);
    return onAdd(tag);
  }

  return (
    <form
      className={styles.newLanguage}
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <TextField
        label={<Trans>Translate to</Trans>}
        hint={
          tag === null || name === null
            ? t`A language tag: de, es, pt-BR, ar`
            : languageWithTag(tag)
        }
        value={typed}
        maxLength={40}
        autoCapitalize="none"
        autoComplete="off"
        spellCheck={false}
        aria-invalid={refused === null ? undefined : true}
        onChange={(event) => {
          setTyped(event.target.value);
          setRefused(null);
        }}
      />
      <Button type="submit">
        {isSure ? <Trans>Begin all the same</Trans> : <Trans>Begin a translation</Trans>}
      </Button>
      <p className={styles.refused} role="alert">
        {refused}
      </p>
    </form>
  );
}
