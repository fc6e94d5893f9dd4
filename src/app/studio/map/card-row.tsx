import { useLingui } from '@lingui/react/macro';
import { Handle, Position } from '@xyflow/react';
import { Clock, CornerDownRight, Zap } from 'lucide';
import type { MapRow } from '../../../studio/layout/map-row.ts';
import { Icon } from '../../../ui/icon/icon.tsx';
import { FlagSign } from './flag-sign.tsx';
import { useMap } from './map-context.ts';
import { spotId } from './spot-id.ts';
import styles from './card-row.module.css';
import type { Flag } from './use-map-words.ts';

export interface CardRowProps {
  row: MapRow;
  flag: Flag | undefined;
  heat: number | null;
  isHere: boolean;
  isLit: boolean;
}

/** A reply, or a way without one, with the handle its way can be pulled from. */
export function CardRow({ row, flag, heat, isHere, isLit }: CardRowProps) {
  const { t } = useLingui();
  const { actions, words, locked } = useMap();
  const spot = { state: row.state, row: row.key };
  const isGuarded = row.ways.some((way) => way.isGuarded);
  const stays = row.ways.some(({ target, leadsTo }) => target === null || leadsTo === row.state);
  const share = heat === null ? null : Math.round(heat * 100);
  const isUnwritten = row.kind === 'reply' && row.text.trim() === '';
  return (
    <div
      className={styles.row}
      data-kind={row.kind}
      data-here={isHere ? '' : undefined}
      data-lit={isLit ? '' : undefined}
    >
      {share !== null && (
        <span className={styles.heat} style={{ inlineSize: `${share}%` }} aria-hidden="true" />
      )}
      <button
        id={spotId(spot)}
        type="button"
        tabIndex={-1}
        className={styles.words}
        aria-label={words.withShare(words.row(row, flag), heat)}
        aria-current={isHere ? 'true' : undefined}
        onClick={() => actions.go(spot)}
        onDoubleClick={() => actions.write(spot)}
      >
        {row.kind === 'after' && <Icon of={Clock} size="s" />}
        {row.kind === 'always' && <Icon of={Zap} size="s" />}
        {row.isBrave && (
          <svg className={styles.brave} viewBox="0 0 12 12" aria-hidden="true">
            <path d="M6 1 11 6 6 11 1 6Z" />
          </svg>
        )}
        <span className={styles.text} data-unwritten={isUnwritten ? '' : undefined}>
          {isUnwritten ? row.id : words.rowName(row)}
        </span>
        {stays && (
          <span className={styles.stays} title={t`stays here`}>
            <Icon of={CornerDownRight} size="s" />
          </span>
        )}
        {share !== null && <span className={styles.share}>{t`${share} %`}</span>}
        <FlagSign flag={flag} />
      </button>
      <Handle
        id={row.key}
        type="source"
        position={Position.Right}
        className={styles.handle}
        data-guarded={isGuarded ? '' : undefined}
        isConnectable={!locked}
        title={
          isGuarded
            ? t`Under a condition. Drag to where it leads, or click`
            : t`Drag to where it leads, or click`
        }
        onClick={() => actions.lead(spot)}
      />
    </div>
  );
}
