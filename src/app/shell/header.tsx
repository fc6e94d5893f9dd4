import { Trans, useLingui } from '@lingui/react/macro';
import { StonesLogo } from '../../ui/stones/stones-logo.tsx';
import { hrefs } from './hrefs.ts';
import { useHashPath } from './hash-location.ts';
import styles from './header.module.css';
import { ThemeSwitch } from './theme-switch.tsx';

export function Header() {
  const { t } = useLingui();
  const [path] = useHashPath();
  const practising = path === '/' || path.startsWith('/practise/');
  return (
    <header className={styles.header} data-print="never">
      <a className={styles.brand} href={hrefs.library()} aria-label={t`Misstep, to the library`}>
        <StonesLogo />
        <span>Misstep</span>
      </a>
      <nav className={styles.nav} aria-label={t`Main`}>
        <a href={hrefs.library()} aria-current={practising ? 'page' : undefined}>
          <Trans>Practise</Trans>
        </a>
        <a href={hrefs.rooms()} aria-current={path === '/rooms' ? 'page' : undefined}>
          <Trans>Rooms</Trans>
        </a>
        <a href={hrefs.studio()} aria-current={path.startsWith('/studio') ? 'page' : undefined}>
          <Trans>Studio</Trans>
        </a>
        <a href={hrefs.progress()} aria-current={path === '/progress' ? 'page' : undefined}>
          <Trans>Progress</Trans>
        </a>
        <a href={hrefs.settings()} aria-current={path === '/settings' ? 'page' : undefined}>
          <Trans>Settings</Trans>
        </a>
      </nav>
      <ThemeSwitch />
    </header>
  );
}
