import { Trans, useLingui } from '@lingui/react/macro';
import { FileJson, FileText, Image, Play } from 'lucide';
import { type ReactNode, useState } from 'react';
import type { DraftContext } from '../../../studio/draft-context.ts';
import type { MapLayout } from '../../../studio/layout/map-layout.ts';
import type { Problem } from '../../../scenario/problem.ts';
import type { StudioPorts } from '../../../studio/studio-ports.ts';
import { Button } from '../../../ui/button/button.tsx';
import { Dialog } from '../../../ui/dialog/dialog.tsx';
import { Icon } from '../../../ui/icon/icon.tsx';
import { Notice } from '../../../ui/notice/notice.tsx';
import { Coded } from '../../library/coded.tsx';
import { usePorts } from '../../ports.tsx';
import { goTo } from '../../shell/hash-location.ts';
import { hrefs } from '../../shell/hrefs.ts';
import { useOpened } from '../../shell/stores.tsx';
import { useRubricInForce } from '../rubric/rubric-in-force.tsx';
import { useMapLook } from '../map/use-map-look.ts';
import styles from './take-away.module.css';

interface TakeAwayProps {
  open: boolean;
  context: DraftContext;
  ports: StudioPorts;
  layout: MapLayout | null;
  onClose: () => void;
}

/** What can be made of a draft: a file for a colleague, for other tools, for a slide; or practise it. */
export function TakeAway({ open, context, ports, layout, onClose }: TakeAwayProps) {
  const { t } = useLingui();
  const { downloadText } = usePorts();
  const openFile = useOpened((state) => state.open);
  const { choice } = useRubricInForce();
  const [taken, setTaken] = useState('');
  const [refused, setRefused] = useState<Problem | null>(null);
  const lookOfMap = useMapLook();
  const { about, document, whole, readable } = context;
  const outline = readable?.outline ?? null;
  const isWhole = whole?.source === document.text.source && whole.rubric === context.rubric;
  const scenario = isWhole ? whole.scenario : null;
  const name = about.fileName.replace(/\.ya?ml$/i, '');

  async function practise() {
    const file = new File([document.text.source], about.fileName, { type: 'text/yaml' });
    const opening = await openFile(file);
    setRefused(opening.kind === 'broken' ? (opening.read.problems[0] ?? null) : null);
    if (opening.kind === 'opened') goTo(hrefs.briefing(opening.file.summary.id));
    else if (opening.kind === 'taken') setTaken(opening.id);
  }
  async function saveMachine() {
    if (scenario === null) return;
    const { xstateFromScenario } = await import('../../../exchange/xstate-from-scenario.ts');
    downloadText(`${name}.machine.json`, JSON.stringify(xstateFromScenario(scenario), null, 2));
  }

  async function savePicture() {
    if (outline === null) return;
    const [{ svgFromMap }, laidOut] = await Promise.all([
      import('../../../studio/layout/svg-from-map.ts'),
      ports.layOutMap(outline, layout),
    ]);
    if (laidOut !== null) downloadText(`${name}.svg`, svgFromMap(outline, laidOut, lookOfMap()));
  }

  return (
    <Dialog open={open} title={t`Take it along`} closeLabel={t`Close`} onClose={onClose}>
      <ul className={styles.ways}>
        <Way
          icon={<Icon of={Play} />}
          label={t`Practise it here`}
          disabled={scenario === null}
          onTake={() => void practise()}
        >
          <Trans>Puts it into your library, as a trainee meets it, with its debrief.</Trans>
          {choice === 'own' && (
            <>
              {' '}
              <Trans>
                There the rubric that comes with Misstep measures it, not yours: a behaviour that
                only yours has is an error there.
              </Trans>
            </>
          )}
        </Way>
        <Way
          icon={<Icon of={FileText} />}
          label={t`Scenario file (.yaml)`}
          onTake={() => downloadText(about.fileName, document.text.source)}
        >
          <Trans>The file as it is. Anybody with Misstep can open it.</Trans>
        </Way>
        <Way
          icon={<Icon of={FileJson} />}
          label={t`XState machine (.json)`}
          disabled={scenario === null}
          onTake={() => void saveMachine()}
        >
          <Trans>For other tools that read state machines.</Trans>
        </Way>
        <Way
          icon={<Icon of={Image} />}
          label={t`Picture of the map (.svg)`}
          disabled={outline === null}
          onTake={() => void savePicture()}
        >
          <Trans>For a slide, or for a talk at the wall.</Trans>
        </Way>
      </ul>
      {scenario === null && (
        <p className={styles.note}>
          <Trans>The file has errors just now: what needs a whole scenario waits for them.</Trans>
        </p>
      )}
      {refused !== null && (
        <Notice
          tone="attention"
          title={t`The library can’t take it: something in line ${refused.line}.`}
        >
          <p>
            <Coded text={`${refused.message} ${refused.mend}`} />
          </p>
          {choice === 'own' && (
            <p>
              <Trans>
                It is whole by your own rubric. The library knows only the one that comes with
                Misstep; it knows yours once the app is built with it.
              </Trans>
            </p>
          )}
        </Notice>
      )}
      {taken !== '' && (
        <p className={styles.note} role="alert">
          {t`A conversation that comes with Misstep has the id ${taken}. Give yours another one.`}
        </p>
      )}
    </Dialog>
  );
}

function Way({
  icon,
  label,
  disabled = false,
  onTake,
  children,
}: {
  icon: ReactNode;
  label: string;
  disabled?: boolean;
  onTake: () => void;
  children: ReactNode;
}) {
  return (
    <li>
      <Button icon={icon} disabled={disabled} onClick={onTake}>
        {label}
      </Button>
      <p>{children}</p>
    </li>
  );
}
