import { Trans, useLingui } from '@lingui/react/macro';
import { ArrowDown, ArrowUp, Plus, Trash2 } from 'lucide';
import { type Path, isRecord, itemsOf, ownValue, valueAt } from '../../../../scenario/finding.ts';
import type { OutlineReply, OutlineState } from '../../../../studio/outline.ts';
import { Button } from '../../../../ui/button/button.tsx';
import { IconButton } from '../../../../ui/button/icon-button.tsx';
import { Icon } from '../../../../ui/icon/icon.tsx';
import { fieldHelp } from '../field-help.ts';
import { Group } from '../fields/group.tsx';
import { Fitting } from '../fields/misfit.tsx';
import { NameRow } from '../fields/name-row.tsx';
import { SwitchRow } from '../fields/switch-row.tsx';
import { TextList } from '../fields/text-list.tsx';
import { TextRow } from '../fields/text-row.tsx';
import { useForm } from '../form-context.tsx';
import styles from '../studio-form.module.css';
import { CandidateFields } from './candidate-fields.tsx';

export interface ReplyFormProps {
  file: unknown;
  state: OutlineState;
  reply: OutlineReply;
  focus: { field: string } | null;
}

/** Everything about one reply. */
export function ReplyForm({ file, state, reply, focus }: ReplyFormProps) {
  const { t, i18n } = useLingui();
  const { onEdit, onGo, onSet, isLocked } = useForm();
  const at: Path = [...state.at, 'on', reply.id];
  const written = valueAt(file, at);
  const candidates = itemsOf(written, at);
  const [first] = candidates;
  const path = first?.path ?? at;
  const source = first?.item;
  const further = candidates.slice(1);

  function addCandidate() {
    const old = candidates.map(({ item }) => item);
    const target = ownValue(source, 'target');
    onSet(at, [...old, { ...(typeof target === 'string' && { target }) }]);
  }

  return (
    <div className={styles.form}>
      <header className={styles.head}>
        <h2>{t`Reply in ${state.path}`}</h2>
        <div className={styles.tools}>
          <IconButton
            icon={<Icon of={ArrowUp} size="s" />}
            label={t`Move up`}
            disabled={isLocked}
            onClick={() =>
              onEdit({ type: 'reply.moved', state: state.path, reply: reply.id, by: -1 })
            }
          />
          <IconButton
            icon={<Icon of={ArrowDown} size="s" />}
            label={t`Move down`}
            disabled={isLocked}
            onClick={() =>
              onEdit({ type: 'reply.moved', state: state.path, reply: reply.id, by: 1 })
            }
          />
          <IconButton
            icon={<Icon of={Trash2} size="s" />}
            label={t`Remove this reply`}
            disabled={isLocked}
            onClick={() => {
              onEdit({ type: 'reply.removed', state: state.path, reply: reply.id });
              onGo({ state: state.path, reply: null });
            }}
          />
        </div>
      </header>
      <Fitting path={path} value={source} label={reply.id} fits={isRecord}>
        <TextRow
          path={[...path, 'reply']}
          value={ownValue(source, 'reply')}
          label={t`The trainee says`}
          help={i18n._(fieldHelp.reply)}
          isLong
          isSpoken
          focus={focus?.field === 'reply' ? focus : null}
        />
        <TextRow
          path={[...path, 'brave']}
          value={ownValue(source, 'brave')}
          label={t`What it risks, if it is brave`}
          help={i18n._(fieldHelp.brave)}
          isOptional
        />
        <CandidateFields path={path} source={source} holder={state} reply={reply} index={0} />
      </Fitting>
      {further.map(({ item, path: own }, place) => {
        const number = place + 2;
        return (
          <section key={number} className={styles.card} aria-label={t`Landing ${number}`}>
            <header className={styles.head}>
              <h3>
                <Trans>The same words, landing differently</Trans>
              </h3>
              <IconButton
                icon={<Icon of={Trash2} size="s" />}
                label={t`Remove landing ${number}`}
                disabled={isLocked}
                onClick={() => {
                  const left = candidates.map((one) => one.item).filter((one) => one !== item);
                  onSet(at, left.length === 1 ? left[0] : left);
                }}
              />
            </header>
            <Fitting path={own} value={item} label={t`Landing ${number}`} fits={isRecord}>
              <CandidateFields
                path={own}
                source={item}
                holder={state}
                reply={reply}
                index={place + 1}
              />
            </Fitting>
          </section>
        );
      })}
      {isRecord(source) && (
        <div>
          <Button icon={<Icon of={Plus} size="s" />} disabled={isLocked} onClick={addCandidate}>
            <Trans>Let the same words land differently when…</Trans>
          </Button>
        </div>
      )}
      {(isRecord(source) || source === undefined) && (
        <TextList
          path={[...path, 'sayings']}
          value={ownValue(source, 'sayings')}
          title={t`Other ways to say it`}
          help={i18n._(fieldHelp.sayings)}
          one={t`way`}
          isSpoken
          most={5}
        />
      )}
      <Group
        title={<Trans>More</Trans>}
        isRare
        holdsSomething={ownValue(source, 'once') !== undefined}
      >
        <SwitchRow
          path={[...path, 'once']}
          value={ownValue(source, 'once')}
          label={t`Can be said once only`}
          hint={i18n._(fieldHelp.once)}
        />
        <NameRow
          value={reply.id}
          label={<Trans>Name in the file</Trans>}
          taken={state.replies.map(({ id }) => id)}
          onRename={(to) => {
            onEdit({ type: 'reply.renamed', state: state.path, reply: reply.id, to });
            onGo({ state: state.path, reply: to });
          }}
        />
      </Group>
    </div>
  );
}
