import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { ArrowRight, Route, Wrench } from 'lucide';
import type { CheckAnswer } from '../../../checker/background-checker.ts';
import type { KnownProblems } from '../../../studio/known-problems.ts';
import type { Mend } from '../../../studio/mend.ts';
import { Button } from '../../../ui/button/button.tsx';
import { Icon } from '../../../ui/icon/icon.tsx';
import { Coded } from '../../library/coded.tsx';
import { useMendWords } from './mend-words.ts';
import styles from './problems-panel.module.css';
import { ProvenAgainst } from './proven-against.tsx';
import { ProvenFigures } from './proven-figures.tsx';

type AnyProblem = CheckAnswer['problems'][number];

export interface ProblemsPanelProps {
  known: KnownProblems;
  isLocked: boolean;
  mendsOf: (problem: AnyProblem) => Mend[];
  onGo: (problem: AnyProblem) => void;
  onMend: (mend: Mend) => void;
  onWitness: (steps: readonly string[]) => void;
}

const mostShown = 100;

/** What is to mend and what to consider, each with a way there and, where there is one, a way out. */
export function ProblemsPanel(props: ProblemsPanelProps) {
  const { problems, state, summary } = props.known;
  const errors = problems.filter(({ severity }) => severity === 'error');
  const warnings = problems.filter(({ severity }) => severity === 'warning');
  return (
    <div className={styles.panel}>
      <h2 aria-live="polite">
        {errors.length > 0 ? (
          <Plural value={errors.length} one="# thing to mend" other="# things to mend" />
        ) : state === 'checking' ? (
          <Trans>Looking at every way through it…</Trans>
        ) : warnings.length > 0 ? (
          <Plural value={warnings.length} one="# thing to consider" other="# things to consider" />
        ) : (
          <Trans>Nothing to mend</Trans>
        )}
      </h2>
      <ProvenAgainst />
      {errors.length > 0 && <ProblemList {...props} problems={errors} />}
      {errors.length > 0 && warnings.length > 0 && (
        <h3>
          <Plural value={warnings.length} one="# thing to consider" other="# things to consider" />
        </h3>
      )}
      {warnings.length > 0 && <ProblemList {...props} problems={warnings} />}
      {summary !== null && <ProvenFigures summary={summary} />}
    </div>
  );
}

function ProblemList({
  problems,
  mendsOf,
  isLocked,
  onGo,
  onMend,
  onWitness,
}: ProblemsPanelProps & { problems: readonly AnyProblem[] }) {
  const { t } = useLingui();
  const words = useMendWords();
  const left = problems.length - mostShown;
  return (
    <>
      <ol role="list" className={styles.problems}>
        {problems.slice(0, mostShown).map((problem) => {
          const { code, severity, line, column, message, mend } = problem;
          const why = 'why' in problem ? problem.why : undefined;
          const witness = 'witness' in problem ? problem.witness : undefined;
          return (
            <li key={`${line}:${column} ${code} ${message}`} data-severity={severity}>
              <p className={styles.message}>
                <Coded text={message} />
              </p>
              {why !== undefined && <p className={styles.why}>{why}</p>}
              <p className={styles.mend}>
                <Coded text={mend} />
              </p>
              <div className={styles.ways}>
                {mendsOf(problem).map((way) => (
                  <Button
                    key={words(way)}
                    icon={<Icon of={Wrench} size="s" />}
                    disabled={isLocked}
                    onClick={() => onMend(way)}
                  >
                    {words(way)}
                  </Button>
                ))}
                {witness !== undefined && witness.length > 0 && (
                  <Button
                    kind="plain"
                    icon={<Icon of={Route} size="s" />}
                    onClick={() => onWitness(witness)}
                  >
                    <Trans>Play it on the map</Trans>
                  </Button>
                )}
                <Button
                  kind="plain"
                  icon={<Icon of={ArrowRight} size="s" />}
                  onClick={() => onGo(problem)}
                >
                  {t`Line ${line}`}
                </Button>
                <code className={styles.code}>{code}</code>
              </div>
            </li>
          );
        })}
      </ol>
      {left > 0 && (
        <p className={styles.why}>
          <Plural value={left} one="and # more" other="and # more" />
        </p>
      )}
    </>
  );
}
