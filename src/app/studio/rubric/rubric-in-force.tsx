import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react';
import type { StoreResult } from '../../../practice/attempt-store.ts';
import { sameValue } from '../../../scenario/same-value.ts';
import type { RubricChoice } from '../../../studio/rubric/rubric-draft-store.ts';
import { type RubricInForce, rubricInForce } from '../../../studio/rubric/rubric-in-force.ts';
import type { StudioPorts } from '../../../studio/studio-ports.ts';
import { defaultRubric } from '../../default-rubric.ts';
import { Loading } from '../../shell/loading.tsx';

interface ChosenRubric extends RubricInForce {
  choose: (choice: RubricChoice) => Promise<StoreResult<void>>;
}

const RubricContext = createContext<ChosenRubric | null>(null);

/** What drafts are measured by on this device, followed while it changes in this tab or another. */
export function RubricInForceProvider({
  ports: { rubric: studio, rubricDraft: store },
  children,
}: {
  ports: StudioPorts;
  children: ReactNode;
}) {
  const [inForce, setInForce] = useState<RubricInForce | null>(null);
  useEffect(() => {
    let looks = 0;
    async function look() {
      const mine = ++looks;
      const found = await rubricInForce(store, studio, defaultRubric);
      if (mine === looks) setInForce((before) => withKnown(found, before));
    }
    void look();
    const stop = store.watch(() => void look());
    return () => {
      looks = -1;
      stop();
    };
  }, [store, studio]);
  const chosen = useMemo(
    () => inForce && { ...inForce, choose: (choice: RubricChoice) => store.choose(choice) },
    [inForce, store],
  );
  return chosen === null ? <Loading /> : <RubricContext value={chosen}>{children}</RubricContext>;
}

/** The same object while the rubric says the same: what was read and proven by it need not be again. */
function withKnown(found: RubricInForce, before: RubricInForce | null): RubricInForce {
  return before !== null && sameValue(before.rubric, found.rubric)
    ? { ...found, rubric: before.rubric }
    : found;
}

export function useRubricInForce(): ChosenRubric {
  const chosen = useContext(RubricContext);
  if (chosen === null) throw new Error('useRubricInForce outside RubricInForceProvider');
  return chosen;
}
