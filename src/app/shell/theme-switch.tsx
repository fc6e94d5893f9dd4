import { useLingui } from '@lingui/react/macro';
import { SunMoon } from 'lucide';
import { IconButton } from '../../ui/button/icon-button.tsx';
import { Icon } from '../../ui/icon/icon.tsx';
import { useSettings } from './stores.tsx';

/** Day to evening and back. "As the device does" is in the settings. */
export function ThemeSwitch() {
  const { t } = useLingui();
  const theme = useSettings((state) => state.theme);
  const setTheme = useSettings((state) => state.setTheme);
  function turn() {
    const dark =
      theme === 'dark' ||
      (theme === 'system' && matchMedia('(prefers-color-scheme: dark)').matches);
    setTheme(dark ? 'light' : 'dark');
  }
  return (
    <IconButton
      icon={<Icon of={SunMoon} />}
      label={t`Switch between light and dark`}
      onClick={turn}
    />
  );
}
