import './words/load-words.ts';
import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { StoreFailure } from '../../practice/attempt-store.ts';
import { Button } from '../../ui/button/button.tsx';
import { Notice } from '../../ui/notice/notice.tsx';
import styles from './storage-notice.module.css';

function whatHappened({ kind }: StoreFailure): ReactNode {
  switch (kind) {
    case 'forbidden':
      return <Trans>This browser keeps nothing here.</Trans>;
    case 'full':
      return <Trans>This device is full, so nothing new can be kept.</Trans>;
    case 'broken':
      return <Trans>This browser’s storage does not answer.</Trans>;
  }
}

function whatToDo(failure: StoreFailure): ReactNode {
  switch (failure.kind) {
    case 'forbidden':
      return (
        <Trans>
          That is so in a private window, or where storage is blocked. You can practise all the
          same; it is gone when you close the tab. To keep it, open Misstep in an ordinary window.
        </Trans>
      );
    case 'full':
      return (
        <Trans>
          What was kept before is still there, and you can go on practising. Free some space on the
          device, then load this page again.
        </Trans>
      );
    case 'broken':
      return (
        <>
          <Trans>
            You can practise, but it may not be kept. Close other tabs with Misstep and load this
            page again. The browser says:
          </Trans>{' '}
          {failure.detail}
        </>
      );
  }
}

export interface StorageNoticeProps {
  failure: StoreFailure;
  onRead: () => void;
}

/** What one does is not kept: why, and what to do about it. */
export function StorageNotice({ failure, onRead }: StorageNoticeProps) {
  return (
    <div className={styles.place}>
      <Notice
        tone="attention"
        title={whatHappened(failure)}
        actions={
          <Button onClick={onRead}>
            <Trans>Go on without</Trans>
          </Button>
        }
      >
        <p>{whatToDo(failure)}</p>
      </Notice>
    </div>
  );
}
