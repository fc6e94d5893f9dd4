import { useEffect, useState } from 'react';
import type { DesignReport, NoDesignReport } from '../../../studio/design/design-report.ts';
import type { StudioCounting } from '../../../studio/counting.ts';
import type { WholeDraft } from '../../../studio/draft-context.ts';

export type Design = DesignReport | NoDesignReport;

const pause = 400;

/** What the designer knows of the last whole file; keeps the old report until the new one is there. */
export function useDesign(
  counting: StudioCounting,
  whole: Pick<WholeDraft, 'source' | 'rubric'> | null,
  isWanted: boolean,
): Design | null {
  const [design, setDesign] = useState<Design | null>(null);
  const source = whole?.source ?? null;
  const rubric = whole?.rubric ?? null;
  useEffect(() => {
    if (source === null || rubric === null || !isWanted) return undefined;
    let isCurrent = true;
    const timeout = setTimeout(() => {
      void counting.design(source, rubric).then((report) => {
        if (isCurrent && report !== null) setDesign(report);
      });
    }, pause);
    return () => {
      isCurrent = false;
      clearTimeout(timeout);
    };
  }, [counting, source, rubric, isWanted]);
  return design;
}
