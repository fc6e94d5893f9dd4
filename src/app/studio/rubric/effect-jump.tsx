import { Plural, Trans } from '@lingui/react/macro';
import { ArrowDown } from 'lucide';
import { isTouched } from '../../../studio/rubric/is-touched.ts';
import { Button } from '../../../ui/button/button.tsx';
import { Icon } from '../../../ui/icon/icon.tsx';
import styles from './effect-panel.module.css';
import type { RubricReckoning } from './use-rubric-effect.ts';

function goToPanel(): void {
  const panel = document.querySelector<HTMLElement>('#rubric-effect-panel');
  panel?.focus({ preventScroll: true });
  panel?.scrollIntoView({ block: 'start' });
}

/** Where the panel lies far below: how many conversations change, and the way there. */
export function EffectJump({ reckoning: { effect } }: { reckoning: RubricReckoning }) {
  const count = effect?.scenarios.filter(isTouched).length ?? 0;
  return (
    <div className={styles.jump}>
      <Button icon={<Icon of={ArrowDown} />} onClick={goToPanel}>
        {effect === null ? (
          <Trans>What this changes</Trans>
        ) : (
          <Plural
            value={count}
            _0="No conversation changes"
            one="One conversation changes"
            other="# conversations change"
          />
        )}
      </Button>
    </div>
  );
}
