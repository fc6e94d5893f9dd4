import type { StudioPorts } from '../../../studio/studio-ports.ts';
import { Loading } from '../../shell/loading.tsx';
import { StudioMap } from '../map/studio-map.tsx';
import type { Bench } from './use-bench.ts';
import type { Design } from './use-design.ts';

/** The draft as a map. */
export function MapView({
  bench,
  ports,
  design,
}: {
  bench: Bench;
  ports: StudioPorts;
  design: Design | null;
}) {
  const { context, heatOf } = bench;
  const { outline } = bench.shown;
  if (outline === null) return <Loading />;
  const heat =
    heatOf === null || design === null || 'problem' in design
      ? null
      : (design.trainees.find(({ character }) => character === heatOf) ?? null);
  return (
    <StudioMap
      outline={outline}
      place={context.place}
      locked={bench.isLocked}
      layOut={ports.layOutMap}
      start={bench.layout}
      onLaidOut={bench.noteLayout}
      flags={bench.flags}
      heat={heat}
      witness={bench.witness}
      playing={bench.playing}
      onGo={bench.go}
      onWrite={bench.write}
      onEdit={bench.edit}
    />
  );
}
