import { type DragEvent, type ReactNode, useState } from 'react';
import styles from './drop-area.module.css';

export interface DropAreaProps {
  className?: string | undefined;
  /** Takes nothing just now. */
  isLocked?: boolean;
  /** Only while it is called does the transfer hold the files. */
  onDropFiles: (transfer: DataTransfer) => void;
  children: ReactNode;
}

/** Takes files that are dropped anywhere on what lies within. */
export function DropArea({ className, isLocked = false, onDropFiles, children }: DropAreaProps) {
  const [isOver, setIsOver] = useState(false);
  const isFile = (event: DragEvent) => !isLocked && event.dataTransfer.types.includes('Files');
  return (
    <section
      className={`${styles.area} ${className ?? ''}`}
      data-dragging={isOver ? '' : undefined}
      onDragOver={(event) => {
        if (!isFile(event)) return;
        event.preventDefault();
        setIsOver(true);
      }}
      onDragLeave={(event) => {
        if (event.currentTarget === event.target) setIsOver(false);
      }}
      onDrop={(event) => {
        if (!isFile(event)) return;
        event.preventDefault();
        setIsOver(false);
        onDropFiles(event.dataTransfer);
      }}
    >
      {children}
    </section>
  );
}
