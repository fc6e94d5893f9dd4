import { Trans, useLingui } from '@lingui/react/macro';
import { isRecord, isTexts, ownValue } from '../../../../scenario/finding.ts';
import { channels, levels } from '../../../../scenario/scenario.ts';
import { channelWords, levelWords } from '../../../words/scenario-words.ts';
import { fieldHelp } from '../field-help.ts';
import { ChoiceRow } from '../fields/choice-row.tsx';
import { Group } from '../fields/group.tsx';
import { Fitting } from '../fields/misfit.tsx';
import { NameRow } from '../fields/name-row.tsx';
import { NumberRow } from '../fields/number-row.tsx';
import { TextList } from '../fields/text-list.tsx';
import { TextRow } from '../fields/text-row.tsx';
import { useForm } from '../form-context.tsx';
import styles from '../studio-form.module.css';
import { CustomerFields } from './customer-fields.tsx';
import { FactFields } from './fact-fields.tsx';
import { MeterFields } from './meter-fields.tsx';
import { StateRows } from './state-rows.tsx';

/** What belongs to the file as a whole. */
export function WholeForm({ file }: { file: unknown }) {
  const { t, i18n } = useLingui();
  const { outline, onEdit } = useForm();
  const of = (key: string) => ownValue(file, key);
  const top = outline.states.filter(({ parent }) => parent === null);
  const text = (
    key: 'title' | 'summary' | 'you' | 'brief' | 'goal',
    label: string,
    isLong = false,
  ) => (
    <TextRow
      path={[key]}
      value={of(key)}
      label={label}
      help={i18n._(fieldHelp[key])}
      isLong={isLong}
    />
  );
  const optional = (key: 'source' | 'author' | 'license' | 'locale', label: string) => (
    <TextRow path={[key]} value={of(key)} label={label} help={i18n._(fieldHelp[key])} isOptional />
  );

  return (
    <div className={styles.form}>
      <h2>
        <Trans>The whole conversation</Trans>
      </h2>
      {text('title', t`Title`)}
      {text('summary', t`In one sentence`, true)}
      <Fitting path={['customer']} value={of('customer')} label={t`The customer`} fits={isRecord}>
        <CustomerFields customer={of('customer')} />
      </Fitting>
      <Group title={<Trans>The briefing</Trans>}>
        {text('you', t`Who the trainee is`)}
        {text('brief', t`What they know and may do`, true)}
        {text('goal', t`What would be a good outcome`, true)}
      </Group>
      <Group title={<Trans>In the library</Trans>}>
        <ChoiceRow
          path={['channel']}
          value={of('channel')}
          label={t`Channel`}
          help={i18n._(fieldHelp.channel)}
          options={channels.map((value) => ({ value, label: i18n._(channelWords[value]) }))}
        />
        <ChoiceRow
          path={['level']}
          value={of('level')}
          label={t`Level`}
          help={i18n._(fieldHelp.level)}
          options={levels.map((value) => ({ value, label: i18n._(levelWords[value]) }))}
        />
        <NumberRow
          path={['minutes']}
          value={of('minutes')}
          label={t`Minutes`}
          help={i18n._(fieldHelp.minutes)}
          least={1}
          greatest={240}
        />
        <TextList
          path={['topics']}
          value={of('topics')}
          title={t`Topics`}
          help={i18n._(fieldHelp.topics)}
          one={t`topic`}
          isNeeded
        />
      </Group>
      <Fitting path={['states']} value={of('states')} label={t`States`} fits={isRecord}>
        <StateRows />
      </Fitting>
      <Fitting path={['meters']} value={of('meters')} label={t`Meters`} fits={isRecord}>
        <MeterFields meters={of('meters')} />
      </Fitting>
      <Fitting path={['facts']} value={of('facts')} label={t`Facts`} fits={isTexts}>
        <FactFields facts={of('facts')} />
      </Fitting>
      <ChoiceRow
        path={['initial']}
        value={of('initial')}
        label={t`Begins in`}
        help={i18n._(fieldHelp.initial)}
        options={top.map(({ key }) => ({ value: key, label: key }))}
      />
      <TextList
        path={['observe']}
        value={of('observe')}
        title={t`For those who watch`}
        help={i18n._(fieldHelp.observe)}
        one={t`thing to watch for`}
      />
      <TextList
        path={['discuss']}
        value={of('discuss')}
        title={t`To talk about afterwards`}
        help={i18n._(fieldHelp.discuss)}
        one={t`question`}
      />
      <Group
        title={<Trans>About the file</Trans>}
        isRare
        holdsSomething={of('source') !== undefined || of('author') !== undefined}
      >
        <Fitting path={['id']} value={of('id')} label={t`Id`} fits={(id) => typeof id === 'string'}>
          <NameRow
            value={outline.id}
            label={<Trans>Id</Trans>}
            help={i18n._(fieldHelp.id)}
            taken={[]}
            onRename={(id) => onEdit({ type: 'id.changed', id })}
          />
        </Fitting>
        {optional('source', t`Source`)}
        {optional('author', t`Author`)}
        {optional('license', t`License`)}
        {optional('locale', t`Language`)}
      </Group>
    </div>
  );
}
