import { Trans, useLingui } from '@lingui/react/macro';
import { axes } from '../../../scenario/rubric.ts';
import type { DesignReport } from '../../../studio/design/design-report.ts';
import type { DimensionReport } from '../../../studio/design/dimension-reports.ts';
import { PointsRanges, type PointsRow } from './points-ranges.tsx';
import styles from './scores-panel.module.css';

/** The fewest and the most points of a play, on each axis and in each dimension. */
export function EnvelopeSection({
  report: { envelope, dimensions },
}: {
  report: Pick<DesignReport, 'envelope' | 'dimensions'>;
}) {
  const { t } = useLingui();
  const rows = axes.flatMap((axis): PointsRow[] => [
    {
      id: axis,
      label: axis === 'empathy' ? t`Empathy` : t`Outcome`,
      axis,
      range: envelope[axis],
      isWhole: true,
      note: null,
    },
    ...dimensions
      .filter((dimension) => dimension.axis === axis)
      .map((dimension): PointsRow => ({
        id: `${axis} ${dimension.id}`,
        label: dimension.label,
        axis,
        range: rangeOf(dimension),
        isWhole: false,
        note: <DimensionNote dimension={dimension} />,
      })),
  ]);
  return (
    <section className={styles.part}>
      <h3>
        <Trans>What plays can earn</Trans>
      </h3>
      <p className={styles.soft}>
        <Trans>
          Points from the worst complete play to the best; the thin line is 0. These two ends become
          the scores 0 and 100. What an ending adds counts for outcome, in no dimension.
        </Trans>
      </p>
      <PointsRanges rows={rows} />
    </section>
  );
}

function rangeOf({ least, greatest }: DimensionReport) {
  return least === null || greatest === null ? null : { least, greatest };
}

function DimensionNote({ dimension }: { dimension: DimensionReport }) {
  const { replies, canBeEarned, least } = dimension;
  if (replies === 0) {
    return (
      <p>
        <Trans>
          No reply shows any of this. If the conversation is about it at all, let a reply show one
          of its behaviours.
        </Trans>
      </p>
    );
  }
  if (!canBeEarned) {
    return (
      <p>
        <Trans>
          Points can be lost here and not earned. Let a reply show one of its helpful behaviours, in
          a place from which plays come to an ending.
        </Trans>
      </p>
    );
  }
  if (least === null) {
    return (
      <p>
        <Trans>
          Plays can go round and earn this again and again, at the cost of another dimension. Let
          one of those replies be offered once, or earn nothing.
        </Trans>
      </p>
    );
  }
  return null;
}
