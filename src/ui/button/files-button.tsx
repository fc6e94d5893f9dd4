import { type ReactNode, useEffect, useRef } from 'react';
import styles from './button.module.css';

export interface FilesButtonProps {
  /** As for `<input type="file">`. */
  accept: string;
  icon?: ReactNode;
  children: ReactNode;
  /** False where one is enough. */
  multiple?: boolean;
  /** At least one. Must not change from one drawing to the next without need. */
  onPick: (files: File[]) => void;
}

function takeFiles(picker: HTMLInputElement, onPick: (files: File[]) => void) {
  const files = [...(picker.files ?? [])];
  picker.value = '';
  if (files.length > 0) onPick(files);
}

/** A button that asks for files: the browser's own, so that it works on a page without script. */
export function FilesButton({ accept, icon, children, multiple = true, onPick }: FilesButtonProps) {
  const picker = useRef<HTMLInputElement>(null);
  // Files may have been picked before there was anybody to tell.
  useEffect(() => {
    if (picker.current !== null) takeFiles(picker.current, onPick);
  }, [onPick]);

  return (
    <label className={styles.button} data-kind="quiet">
      {icon}
      <span>{children}</span>
      <input
        ref={picker}
        type="file"
        accept={accept}
        multiple={multiple}
        onChange={(event) => takeFiles(event.target, onPick)}
      />
    </label>
  );
}
