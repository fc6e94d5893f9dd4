import { useLingui } from '@lingui/react/macro';
import { useCallback, useEffect, useState } from 'react';
import type { ImportedPeople, StudioCounting } from '../../../studio/counting.ts';
import type { PeopleReport } from '../../../studio/people/people-report.ts';
import { PeoplePanel } from '../people/people-panel.tsx';
import type { Bench } from './use-bench.ts';

interface Refused {
  message: string;
  mend: string;
}

const nothing: Pick<ImportedPeople, 'plays' | 'votes' | 'skipped'> = {
  plays: [],
  votes: [],
  skipped: [],
};

/** Plays of real people over the draft as it is now. They are gone with the page. */
export function PeopleView({ bench, counting }: { bench: Bench; counting: StudioCounting }) {
  const { t } = useLingui();
  const { context } = bench;
  const [imported, setImported] = useState(nothing);
  const [refused, setRefused] = useState<readonly Refused[]>([]);
  const [report, setReport] = useState<PeopleReport | null>(null);
  const source = context.playable?.source ?? null;
  const rubric = context.playable?.rubric ?? null;
  const isEmpty = imported === nothing;

  const open = useCallback(
    async (files: File[]) => {
      for (const file of files) {
        const parsed = await counting.parsePlays(await file.text(), file.name);
        if (parsed === null) {
          const [message, mend] = [t`${file.name} could not be read.`, t`Open it again.`];
          setRefused((others) => [...others, { message, mend }]);
        } else if (parsed.ok) {
          setImported((others) => ({
            plays: [...others.plays, ...parsed.plays],
            votes: [...others.votes, ...parsed.votes],
            skipped: [...others.skipped, ...parsed.skipped],
          }));
        } else setRefused((others) => [...others, parsed]);
      }
    },
    [counting, t],
  );
  const openFiles = useCallback((files: File[]) => void open(files), [open]);

  useEffect(() => {
    if (source === null || rubric === null || isEmpty) return undefined;
    let isCurrent = true;
    void counting.people(source, rubric, imported).then((counted) => {
      if (isCurrent && counted !== null) setReport(counted);
    });
    return () => {
      isCurrent = false;
    };
  }, [counting, imported, isEmpty, source, rubric]);

  return (
    <PeoplePanel
      report={isEmpty ? null : report}
      skipped={imported.skipped}
      refused={refused}
      onOpenFiles={openFiles}
      onForget={() => {
        setImported(nothing);
        setRefused([]);
        setReport(null);
      }}
      onGo={bench.go}
    />
  );
}
