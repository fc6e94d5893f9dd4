import { Plural, Trans, useLingui } from '@lingui/react/macro';
import type { RoomView } from '../../../room/room-view.ts';
import { DebriefWall } from '../debrief/debrief-wall.tsx';
import { GroundRules } from '../parts/ground-rules.tsx';
import { wayWords } from '../parts/way-words.ts';
import { WayIn } from '../parts/way-in.tsx';
import styles from './projector-part.module.css';
import { ProjectorRound } from './projector-round.tsx';
import { ProjectorStage } from './projector-stage.tsx';

export interface ProjectorPartProps {
  view: RoomView;
  code: string;
  joinAddress: string;
  clockAhead: number;
}

/** The wall, for each part of a session. */
export function ProjectorPart({ view, code, joinAddress, clockAhead }: ProjectorPartProps) {
  const { t } = useLingui();
  const { about, part, people } = view;
  switch (part.phase) {
    case 'lobby':
      return (
        <div className={styles.lobby}>
          <div className={styles.wayIn}>
            <WayIn code={code} joinAddress={joinAddress} />
          </div>
          <div className={styles.words}>
            <h1 className={styles.title} lang={about.locale}>
              {about.title}
            </h1>
            <p className={styles.calm}>
              <Trans>Come in with your phone. It’s okay to fail here.</Trans>
            </p>
            <p role="status">
              <Plural
                value={people.here}
                _0="Nobody is here yet"
                one="# is here"
                other="# are here"
              />
            </p>
            <ul role="list" className={styles.names}>
              {people.names.map((name, index) => (
                <li key={`${index} ${name}`} dir="auto">
                  {name}
                </li>
              ))}
            </ul>
          </div>
        </div>
      );
    case 'briefing':
      return (
        <div className={styles.briefing}>
          <div className={styles.words}>
            <h1 className={styles.title}>
              <Trans>Before we begin</Trans>
            </h1>
            <GroundRules namesKept={part.namesKept} />
          </div>
          <dl className={styles.facts} lang={about.locale}>
            <dt>{t`You are`}</dt>
            <dd>{about.you}</dd>
            <dt>{t`What you are after`}</dt>
            <dd>{about.goal}</dd>
          </dl>
        </div>
      );
    case 'round':
      return <ProjectorRound view={view} clockAhead={clockAhead} />;
    case 'between':
      return view.stage === null ? (
        <h1 className={styles.title}>
          <Trans>A moment to breathe</Trans>
        </h1>
      ) : (
        <ProjectorStage view={view} stage={view.stage}>
          <p className={styles.calm}>
            <Trans>A moment to breathe. What did you notice?</Trans>
          </p>
          {part.round !== null && (
            <p className={styles.quiet}>{t(wayWords[part.round.way].name)}</p>
          )}
        </ProjectorStage>
      );
    case 'debrief':
      return <DebriefWall view={view} />;
    case 'closed':
      return (
        <div className={styles.words}>
          <h1 className={styles.title}>
            <Trans>The room is closed.</Trans>
          </h1>
          <p className={styles.calm}>
            <Trans>Thank you for trying things out. Take one of them with you.</Trans>
          </p>
        </div>
      );
  }
}
