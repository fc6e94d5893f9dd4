import type { Path } from '../../../../scenario/finding.ts';
import { Switch } from '../../../../ui/choice/switch.tsx';
import { useForm } from '../form-context.tsx';
import { Fitting } from './misfit.tsx';

export interface SwitchRowProps {
  path: Path;
  value: unknown;
  label: string;
  hint?: string;
}

/** True, or not written at all. */
export function SwitchRow({ path, value, label, hint }: SwitchRowProps) {
  const { onSet, isLocked } = useForm();
  return (
    <Fitting path={path} value={value} label={label} fits={(one) => typeof one === 'boolean'}>
      <Switch
        label={label}
        {...(hint !== undefined && { hint })}
        checked={value === true}
        onChange={(checked) => {
          if (!isLocked) onSet(path, checked ? true : undefined);
        }}
      />
    </Fitting>
  );
}
