import { useLingui } from '@lingui/react/macro';
import { Keyboard, List, Maximize, Plus, Shuffle, ZoomIn, ZoomOut } from 'lucide';
import { Button } from '../../../ui/button/button.tsx';
import { IconButton } from '../../../ui/button/icon-button.tsx';
import { Icon } from '../../../ui/icon/icon.tsx';
import styles from './map-toolbar.module.css';

export interface MapToolbarProps {
  locked: boolean;
  onNew: () => void;
  onZoom: (by: 1 | -1) => void;
  onFit: () => void;
  onArrange: () => void;
  onList: () => void;
  onKeys: () => void;
}

export function MapToolbar(props: MapToolbarProps) {
  const { t } = useLingui();
  const { locked, onNew, onZoom, onFit, onArrange, onList, onKeys } = props;
  return (
    <div className={styles.tools} role="group" aria-label={t`Map`}>
      <Button icon={<Icon of={Plus} size="s" />} disabled={locked} onClick={onNew}>
        {t`New state`}
      </Button>
      <span className={styles.icons}>
        <IconButton icon={<Icon of={ZoomOut} />} label={t`Zoom out`} onClick={() => onZoom(-1)} />
        <IconButton icon={<Icon of={ZoomIn} />} label={t`Zoom in`} onClick={() => onZoom(1)} />
        <IconButton icon={<Icon of={Maximize} />} label={t`Show the whole map`} onClick={onFit} />
        <IconButton icon={<Icon of={Shuffle} />} label={t`Arrange anew`} onClick={onArrange} />
        <IconButton icon={<Icon of={List} />} label={t`Show as a list`} onClick={onList} />
        <IconButton icon={<Icon of={Keyboard} />} label={t`Keys`} onClick={onKeys} />
      </span>
    </div>
  );
}
