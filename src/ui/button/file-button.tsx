import { type ReactNode, useEffect, useRef } from 'react';
import styles from './button.module.css';

export interface FileButtonProps {
  /** As for `<input type="file">`. */
  accept: string;
  icon?: ReactNode;
  children: ReactNode;
  /** Must not change from one drawing to the next without need. */
  onPick: (file: File) => void;
}

function takeFile(picker: HTMLInputElement, onPick: (file: File) => void) {
  const file = picker.files?.[0];
  picker.value = '';
  if (file !== undefined) onPick(file);
}

/** A button that asks for a file: the browser's own, so that it works on a page without script. */
export function FileButton({ accept, icon, children, onPick }: FileButtonProps) {
  const picker = useRef<HTMLInputElement>(null);
  // A file may have been picked before there was anybody to tell.
  useEffect(() => {
    if (picker.current !== null) takeFile(picker.current, onPick);
  }, [onPick]);

  return (
    <label className={styles.button} data-kind="quiet">
      {icon}
      <span>{children}</span>
      <input
        ref={picker}
        type="file"
        accept={accept}
        onChange={(event) => takeFile(event.target, onPick)}
      />
    </label>
  );
}
