import { useEffect } from 'react';
import { useChoices } from './choices';
import { warmSuggestions } from './find-suggestions';

/** Makes suggestions ready once the first screen is there and the window has nothing to do; not where they are turned off. */
export function useWarmSuggestions(): void {
  const isOn = useChoices((choices) => choices.isOn);
  useEffect(() => {
    if (!isOn) return undefined;
    const due = requestIdleCallback(warmSuggestions);
    return () => cancelIdleCallback(due);
  }, [isOn]);
}
