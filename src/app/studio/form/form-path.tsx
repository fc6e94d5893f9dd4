import { Trans, useLingui } from '@lingui/react/macro';
import type { Place } from '../../../studio/place.ts';
import { wholeFile } from '../../../studio/place.ts';
import styles from './form-path.module.css';
import { useForm } from './form-context.tsx';

/** The way back from a state or reply: to what holds it, and to the whole conversation. */
export function FormPath({ place: { state, reply } }: { place: Place }) {
  const { t } = useLingui();
  const { outline, onGo } = useForm();
  const keys = state?.split('.') ?? [];
  const paths = keys.map((_, index) => keys.slice(0, index + 1).join('.'));
  const holders = reply === null ? paths.slice(0, -1) : paths;
  return (
    <nav className={styles.path} aria-label={t`Where this belongs`}>
      <ol>
        <li>
          <button type="button" onClick={() => onGo(wholeFile)}>
            <Trans>The whole conversation</Trans>
          </button>
        </li>
        {holders.map((path) => (
          <li key={path}>
            <button type="button" onClick={() => onGo({ state: path, reply: null })}>
              {outline.states.find((one) => one.path === path)?.key ?? path}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
