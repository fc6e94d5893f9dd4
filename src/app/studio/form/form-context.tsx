import { createContext, type ReactNode, useContext } from 'react';
import type { Path } from '../../../scenario/finding.ts';
import type { Problem } from '../../../scenario/problem.ts';
import type { Rubric } from '../../../scenario/rubric.ts';
import type { Edit } from '../../../studio/edit.ts';
import type { Outline } from '../../../studio/outline.ts';
import type { Place } from '../../../studio/place.ts';

/** What every field of the form needs of the draft. */
export interface FormScope {
  outline: Outline;
  rubric: Rubric;
  problems: readonly Problem[];
  isLocked: boolean;
  onGo: (place: Place) => void;
  onEdit: (edit: Edit) => void;
  onPlay: (state: string) => void;
  /** Writes a value where the path leads; undefined takes it away. */
  onSet: (path: Path, value: unknown) => void;
}

const FormContext = createContext<FormScope | null>(null);

export function FormProvider({ scope, children }: { scope: FormScope; children: ReactNode }) {
  return <FormContext value={scope}>{children}</FormContext>;
}

export function useForm(): FormScope {
  const scope = useContext(FormContext);
  if (scope === null) throw new Error('useForm outside FormProvider');
  return scope;
}

/** What the checker has to say of this place of the file and of all that lies in it. */
export function useProblemsWithin(path: Path): readonly Problem[] {
  const { problems } = useForm();
  const key = JSON.stringify(path);
  return problems.filter((problem) => JSON.stringify(problem.path.slice(0, path.length)) === key);
}

/** What the checker has to say of exactly this place of the file. */
export function useProblemsAt(path: Path): readonly Problem[] {
  const { problems } = useForm();
  const key = JSON.stringify(path);
  return problems.filter((problem) => JSON.stringify(problem.path) === key);
}
