import { useMemo } from 'react';
import type { Problem } from '../../../scenario/problem.ts';
import type { Rubric } from '../../../scenario/rubric.ts';
import type { Edit } from '../../../studio/edit.ts';
import type { Outline } from '../../../studio/outline.ts';
import type { Place } from '../../../studio/place.ts';
import { FormProvider, type FormScope } from './form-context.tsx';
import { FormPath } from './form-path.tsx';
import { ReplyForm } from './reply/reply-form.tsx';
import { StateForm } from './state/state-form.tsx';
import { WholeForm } from './whole/whole-form.tsx';

export interface StudioFormProps {
  /** The file as plain data; it may be half written, and have anything anywhere. */
  file: unknown;
  outline: Outline;
  place: Place;
  rubric: Rubric;
  problems: readonly Problem[];
  isLocked: boolean;
  /** A new object each time the cursor is to go to a field. */
  focus: { field: string } | null;
  onGo: (place: Place) => void;
  onEdit: (edit: Edit) => void;
  onPlay: (state: string) => void;
}

/** Every key of the language for what is selected: the file, a state or a reply. */
export function StudioForm(props: StudioFormProps) {
  const { file, outline, place, rubric, problems, isLocked, focus, onGo, onEdit, onPlay } = props;
  const scope = useMemo(
    (): FormScope => ({
      outline,
      rubric,
      problems,
      isLocked,
      onGo,
      onEdit,
      onPlay,
      onSet: (path, value) => onEdit({ type: 'value.set', path, value }),
    }),
    [outline, rubric, problems, isLocked, onGo, onEdit, onPlay],
  );
  const state = outline.states.find(({ path }) => path === place.state);
  const reply = state?.replies.find(({ id }) => id === place.reply);
  const key = `${place.state ?? ''}/${place.reply ?? ''}`;
  return (
    <FormProvider scope={scope}>
      {state !== undefined && <FormPath place={{ state: state.path, reply: reply?.id ?? null }} />}
      {state === undefined ? (
        <WholeForm file={file} />
      ) : reply === undefined ? (
        <StateForm key={key} file={file} state={state} focus={focus} />
      ) : (
        <ReplyForm key={key} file={file} state={state} reply={reply} focus={focus} />
      )}
    </FormProvider>
  );
}
