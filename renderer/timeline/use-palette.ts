import { useEffect, useMemo, useState } from 'react';
import type { Measure } from '../../shared/timeline/entry';
import { measurer } from './measure';
import { readPalette, type Palette } from './palette';

/** Colours and text widths: read again when the theme changes, the system's contrast does, or fonts have arrived. */
export function usePalette(theme: 'light' | 'dark'): { palette: Palette; measure: Measure } {
  const changes = useSurroundings();
  return useMemo(() => {
    void theme;
    void changes;
    const palette = readPalette(document.documentElement);
    return { palette, measure: measurer(palette.labelFont) };
  }, [theme, changes]);
}

/** Counts the changes around us that tokens and widths depend on. The attribute may be set after we render, so it is watched too. */
function useSurroundings(): number {
  const [changes, setChanges] = useState(0);
  useEffect(() => {
    const change = () => setChanges((n) => n + 1);
    const contrast = matchMedia('(forced-colors: active)');
    const attribute = new MutationObserver(change);
    attribute.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme', 'style', 'class'] });
    document.fonts.addEventListener('loadingdone', change);
    contrast.addEventListener('change', change);
    return () => {
      attribute.disconnect();
      document.fonts.removeEventListener('loadingdone', change);
      contrast.removeEventListener('change', change);
    };
  }, []);
  return changes;
}
