import { useLingui } from '@lingui/react/macro';
import type { NodeProps } from '@xyflow/react';
import { Plus } from 'lucide';
import { memo } from 'react';
import { Icon } from '../../../ui/icon/icon.tsx';
import { useMap } from './map-context.ts';
import type { MapNode } from './map-node.ts';
import { spotId } from './spot-id.ts';
import styles from './ghost-card.module.css';

/** Stands where a state is led to that does not exist. */
export const GhostCard = memo(function GhostCard({ data: { path, isHere } }: NodeProps<MapNode>) {
  const { t } = useLingui();
  const { actions, locked } = useMap();
  return (
    <button
      id={spotId({ state: path, row: null })}
      type="button"
      tabIndex={-1}
      className={styles.ghost}
      data-here={isHere ? '' : undefined}
      data-state={path}
      aria-label={t`There is no state “${path}”. Create it`}
      disabled={locked}
      onClick={() => actions.create(path)}
    >
      <Icon of={Plus} size="s" />
      <span>{t`There is no state “${path}”`}</span>
    </button>
  );
});
