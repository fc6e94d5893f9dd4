import { Trans, useLingui } from '@lingui/react/macro';
import { Notice } from '../../../ui/notice/notice.tsx';
import type { SidecarValue } from './translate-panel.tsx';

/** What keeps a translation's file from being used, if anything does. */
export function SidecarNotice({ sidecar: { value, problems } }: { sidecar: SidecarValue }) {
  const { t } = useLingui();
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (value !== null && errors.length === 0) return null;
  const isUnread = value === null;
  return (
    <Notice
      title={
        isUnread
          ? t`The file of this translation can’t be read just now.`
          : t`This translation can’t be used as it is.`
      }
    >
      <ul>
        {errors.slice(0, 5).map(({ line, message, mend, path }) => (
          <li key={`${line} ${path.join('.')} ${message}`}>
            {t`Line ${line}:`} {message} {mend}
          </li>
        ))}
      </ul>
      {isUnread && (
        <p>
          <Trans>Mend it in an editor and open it again, or undo what was done last.</Trans>
        </p>
      )}
    </Notice>
  );
}
