import { Trans, useLingui } from '@lingui/react/macro';
import { Plus, X } from 'lucide';
import { useState } from 'react';
import { type Path, isTexts, itemsOf } from '../../../../scenario/finding.ts';
import { type Axis, axes } from '../../../../scenario/rubric.ts';
import { evidenceFromShows } from '../../../../debrief/evidence.ts';
import { Button } from '../../../../ui/button/button.tsx';
import { IconButton } from '../../../../ui/button/icon-button.tsx';
import { SearchField } from '../../../../ui/field/search-field.tsx';
import { Icon } from '../../../../ui/icon/icon.tsx';
import { Coded } from '../../../library/coded.tsx';
import { signed } from '../../../debrief/signed.ts';
import { fieldHelp } from '../field-help.ts';
import { Group } from '../fields/group.tsx';
import { Fitting } from '../fields/misfit.tsx';
import { useForm, useProblemsWithin } from '../form-context.tsx';
import styles from './behaviours-field.module.css';

/** What a reply shows, picked from the rubric, with what that is worth. */
export function BehavioursField({ path, value }: { path: Path; value: unknown }) {
  const { t, i18n } = useLingui();
  const { rubric, isLocked, onSet } = useForm();
  const problems = useProblemsWithin(path);
  const [picking, setPicking] = useState(false);
  const shown = itemsOf(value, []).flatMap(({ item }) => (typeof item === 'string' ? item : []));
  const evidence = evidenceFromShows(rubric, shown);
  const set = (next: string[]) => onSet(path, next.length === 0 ? undefined : next);
  const pointsOn = (axis: Axis) =>
    evidence.reduce((sum, one) => (one.axis === axis ? sum + one.points : sum), 0);
  const empathy = signed(pointsOn('empathy'));
  const outcome = signed(pointsOn('outcome'));

  return (
    <Fitting path={path} value={value} label={t`What it shows`} fits={isTexts}>
      <Group title={<Trans>What it shows</Trans>} help={i18n._(fieldHelp.shows)}>
        <p className={styles.sum}>
          <span data-axis="empathy">{t`Empathy ${empathy}`}</span>
          <span data-axis="outcome">{t`Outcome ${outcome}`}</span>
        </p>
        <ul className={styles.list}>
          {shown.map((id) => {
            const known = evidence.find((one) => one.behaviour === id);
            const label = known?.label ?? id;
            return (
              <li key={id} className={styles.shown}>
                <span className={styles.points} data-axis={known?.axis}>
                  {known === undefined ? '?' : signed(known.points)}
                </span>
                <span className={styles.words}>
                  {label}
                  {known?.breaksIntegrity === true && (
                    <span className={styles.breaks}>
                      {' '}
                      <Trans>breaks integrity</Trans>
                    </span>
                  )}
                </span>
                <IconButton
                  icon={<Icon of={X} size="s" />}
                  label={t`Remove: ${label}`}
                  disabled={isLocked}
                  onClick={() => set(shown.filter((one) => one !== id))}
                />
              </li>
            );
          })}
        </ul>
        {problems.map(({ message, mend }) => (
          <p key={message}>
            <Coded text={`${message} ${mend}`} />
          </p>
        ))}
        {picking ? (
          <BehaviourPicker
            shown={shown}
            onPick={(id) => set([...shown, id])}
            onClose={() => setPicking(false)}
          />
        ) : (
          <div>
            <Button
              icon={<Icon of={Plus} size="s" />}
              disabled={isLocked}
              onClick={() => setPicking(true)}
            >
              <Trans>Pick a behaviour</Trans>
            </Button>
          </div>
        )}
      </Group>
    </Fitting>
  );
}

interface BehaviourPickerProps {
  shown: readonly string[];
  onPick: (id: string) => void;
  onClose: () => void;
}

function BehaviourPicker({ shown, onPick, onClose }: BehaviourPickerProps) {
  const { t } = useLingui();
  const { rubric } = useForm();
  const [search, setSearch] = useState('');
  const wanted = search.trim().toLowerCase();
  const offered = rubric.behaviours.filter(
    ({ id, label, explain }) =>
      !shown.includes(id) && `${id} ${label} ${explain}`.toLowerCase().includes(wanted),
  );
  return (
    <div className={styles.picker}>
      <div className={styles.pickerHead}>
        <SearchField
          label={t`Search the rubric`}
          clearLabel={t`Clear`}
          placeholder={t`listen, date, mistake…`}
          value={search}
          onChange={setSearch}
        />
        <Button onClick={onClose}>
          <Trans>Done</Trans>
        </Button>
      </div>
      {axes.map((axis) =>
        rubric.dimensions
          .filter((dimension) => dimension.axis === axis)
          .map((dimension) => {
            const own = offered.filter((one) => one.dimension === dimension.id);
            if (own.length === 0) return null;
            return (
              <section key={dimension.id} className={styles.dimension}>
                <h4 data-axis={axis}>{dimension.label}</h4>
                <ul className={styles.list}>
                  {own.map(({ id, label, points, explain }) => (
                    <li key={id}>
                      <button type="button" className={styles.offer} onClick={() => onPick(id)}>
                        <span className={styles.points} data-axis={axis}>
                          {signed(points)}
                        </span>
                        <span className={styles.words}>
                          <span className={styles.label}>{label}</span>
                          <span className={styles.explain}>{explain}</span>
                        </span>
                      </button>
                    </li>
                  ))}
                </ul>
              </section>
            );
          }),
      )}
      {offered.length === 0 && (
        <p>
          <Trans>Nothing in the rubric is called that.</Trans>
        </p>
      )}
    </div>
  );
}
