import { useLingui } from '@lingui/react/macro';
import { Handle, type NodeProps, Position } from '@xyflow/react';
import { Play } from 'lucide';
import { memo } from 'react';
import { moodTone } from '../../../studio/layout/mood-tone.ts';
import { VisuallyHidden } from '../../../ui/text/visually-hidden.tsx';
import { Icon } from '../../../ui/icon/icon.tsx';
import { Stone } from '../../../ui/stones/stone.tsx';
import { moodWords } from '../../words/mood-words.ts';
import { CardRow } from './card-row.tsx';
import { endingStones } from './ending-words.ts';
import { FlagSign } from './flag-sign.tsx';
import { useMap } from './map-context.ts';
import { type MapNode, addHandle } from './map-node.ts';
import { spotId } from './spot-id.ts';
import styles from './state-card.module.css';
import { ToneFace } from './tone-face.tsx';

/** A state as a stone in the water: what is said, how the customer is, and the ways on. */
export const StateCard = memo(function StateCard({ data }: NodeProps<MapNode>) {
  const { t, i18n } = useLingui();
  const { actions, words, locked, isFar } = useMap();
  const { path, state, rows, card, isFirst, isEntry, isHere, row, flag, heat } = data;
  if (state === null) return null;
  const { kind, mood, ending, says } = state;
  const isGroup = kind === 'compound';
  const tone = mood === null ? undefined : moodTone(mood);
  const share = heat === null ? null : Math.round(heat * 100);
  return (
    <div
      className={styles.stone}
      data-kind={kind}
      data-here={isHere && row === null ? '' : undefined}
      data-lit={data.isLit || data.isPlaying ? '' : undefined}
      data-goal={data.isGoal ? '' : undefined}
    >
      {share !== null && (
        <span className={styles.heat} style={{ opacity: heat ?? 0 }} aria-hidden="true" />
      )}
      <div className={styles.card} data-state={path} data-tone={tone} style={{ blockSize: card }}>
        <button
          id={spotId({ state: path, row: null })}
          type="button"
          tabIndex={-1}
          className={styles.head}
          aria-current={isHere && row === null ? 'true' : undefined}
          onClick={() => actions.go({ state: path, row: null })}
          onDoubleClick={() => actions.write({ state: path, row: null })}
        >
          {/* For those who listen it is one sentence. */}
          <VisuallyHidden>
            {words.withShare(words.state(state, flag, isFirst), heat)}
            {data.isPlaying && t`, the play is here`}
          </VisuallyHidden>
          <span className={styles.title} aria-hidden="true">
            {ending !== null && (
              <Stone state={ending.kind ? endingStones[ending.kind] : 'hollow'} />
            )}
            <span className={styles.key}>{state.key}</span>
            {data.isPlaying && <Icon of={Play} size="s" />}
            <FlagSign flag={flag} />
          </span>
          {!isFar && (
            <span className={styles.says} aria-hidden="true">
              {kind === 'final' && ending ? ending.title : says}
            </span>
          )}
          {!isFar && (
            <span className={styles.signs} aria-hidden="true">
              {tone !== undefined && <ToneFace tone={tone} />}
              {mood !== null && <span>{i18n._(moodWords[mood])}</span>}
              {data.isPlaying && <span className={styles.sign}>{t`the play is here`}</span>}
              {isFirst && !data.isPlaying && <span className={styles.sign}>{t`starts here`}</span>}
              {!isFirst && isEntry && <span className={styles.sign}>{t`entered first`}</span>}
              {kind === 'final' && (
                <span className={styles.sign}>
                  {ending?.kind
                    ? words.ending({ ...state, ending: { ...ending, title: '' } })
                    : t`ending`}
                </span>
              )}
              {share !== null && <span className={styles.share}>{t`${share} %`}</span>}
            </span>
          )}
        </button>
        <div className={styles.rows}>
          {(isFar ? rows.filter(({ key }) => key === row) : rows).map((one) => (
            <CardRow
              key={one.key}
              row={one}
              flag={data.rowFlags[one.key]}
              heat={data.rowHeat === null ? null : (data.rowHeat[one.key] ?? 0)}
              isHere={row === one.key}
              isLit={data.litRows.split('\n').includes(one.key)}
            />
          ))}
        </div>
        {!isFar && kind !== 'final' && (
          <Handle
            id={addHandle}
            type="source"
            position={Position.Right}
            className={styles.add}
            data-group={isGroup ? '' : undefined}
            isConnectable={!locked}
            title={t`Add a reply: drag to where it leads, or click`}
            onClick={() => actions.lead({ state: path, row: null })}
          >
            <span aria-hidden="true">+</span>
          </Handle>
        )}
      </div>
    </div>
  );
});
