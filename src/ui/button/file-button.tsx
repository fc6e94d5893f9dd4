import { type ReactNode, useCallback } from 'react';
import { FilesButton } from './files-button.tsx';

export interface FileButtonProps {
  /** As for `<input type="file">`. */
  accept: string;
  icon?: ReactNode;
  children: ReactNode;
  /** Must not change from one drawing to the next without need. */
  onPick: (file: File) => void;
}

/** A button that asks for a file. */
export function FileButton({ onPick, ...rest }: FileButtonProps) {
  const pickFirst = useCallback((files: File[]) => files.slice(0, 1).forEach(onPick), [onPick]);
  return <FilesButton {...rest} multiple={false} onPick={pickFirst} />;
}
