import { useEffect, useSyncExternalStore } from 'react';
import { usePreferences } from './view';

const dark = window.matchMedia('(prefers-color-scheme: dark)');
const listen = (changed: () => void) => {
  dark.addEventListener('change', changed);
  return () => dark.removeEventListener('change', changed);
};

/** The theme in force: the person's choice, else the system's. Sets it on the document. */
export function useTheme(): 'light' | 'dark' {
  const choice = usePreferences((preferences) => preferences.theme);
  const system = useSyncExternalStore(listen, () => (dark.matches ? 'dark' : 'light'));
  const theme = choice === 'system' ? system : choice;
  useEffect(() => {
    document.documentElement.dataset.theme = theme;
  }, [theme]);
  return theme;
}
