import { useEffect, useState } from 'react';
import type { Measure } from '../../shared/timeline/entry';
import { readPalette, type Palette } from './palette';

interface Tokens {
  readonly palette: Palette;
  readonly measure: Measure;
}

function readTokens(theme: 'light' | 'dark'): Tokens {
  const palette = readPalette(document.documentElement, theme);
  return { palette, measure: palette.measureLabel };
}

/**
 * Colours and text widths: read again when the theme changes, the system's contrast does, or fonts have arrived. The theme's attribute
 * may be set on the document after we render, so it is watched too.
 */
export function usePalette(theme: 'light' | 'dark'): Tokens {
  const [tokens, setTokens] = useState(() => readTokens(theme));
  useEffect(() => {
    const change = () => setTokens(readTokens(theme));
    change();
    const contrast = matchMedia('(forced-colors: active)');
    const attribute = new MutationObserver(change);
    attribute.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme', 'class'] });
    document.fonts.addEventListener('loadingdone', change);
    contrast.addEventListener('change', change);
    return () => {
      attribute.disconnect();
      document.fonts.removeEventListener('loadingdone', change);
      contrast.removeEventListener('change', change);
    };
  }, [theme]);
  return tokens;
}
