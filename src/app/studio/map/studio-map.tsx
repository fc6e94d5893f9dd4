import { useLingui } from '@lingui/react/macro';
import { ReactFlowProvider } from '@xyflow/react';
import { Map as MapSign } from 'lucide';
import { useMemo, useState } from 'react';
import { mapIndex } from '../../../studio/layout/map-index.ts';
import { Button } from '../../../ui/button/button.tsx';
import { Icon } from '../../../ui/icon/icon.tsx';
import { StonesLoading } from '../../../ui/stones/stones-loading.tsx';
import { MapWater } from './map-water.tsx';
import { StateList } from './state-list.tsx';
import styles from './studio-map.module.css';
import type { StudioMapProps } from './studio-map-props.ts';
import { useLayout } from './use-layout.ts';

/** States and replies of a file as stones and ways, to look at and to change; or as a list. */
export function StudioMap(props: StudioMapProps) {
  const { t } = useLingui();
  const { laidOut, anew } = useLayout(props);
  const index = useMemo(
    () => (laidOut === null ? null : mapIndex(laidOut.outline, laidOut.layout)),
    [laidOut],
  );
  // On a phone the list is the one that can be read.
  const [asList, setAsList] = useState(() => matchMedia('(width < 48em)').matches);
  if (asList && props.witness === null) {
    return (
      <div className={styles.list}>
        <Button icon={<Icon of={MapSign} size="s" />} onClick={() => setAsList(false)}>
          {t`Show as a map`}
        </Button>
        <StateList
          outline={props.outline}
          place={props.place}
          flags={props.flags}
          onGo={props.onGo}
        />
      </div>
    );
  }
  return (
    <div className={styles.map}>
      {laidOut === null || index === null ? (
        <StonesLoading label={t`Drawing the map`} />
      ) : (
        <ReactFlowProvider>
          <MapWater
            {...props}
            {...laidOut}
            index={index}
            onArrange={anew}
            onList={() => setAsList(true)}
          />
        </ReactFlowProvider>
      )}
    </div>
  );
}
