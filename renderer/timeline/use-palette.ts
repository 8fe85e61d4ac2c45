import { useEffect, useState } from 'react';
import type { Measure } from '../../shared/timeline/entry';
import { readPalette, type Palette } from './palette';

interface Tokens {
  readonly palette: Palette;
  readonly measure: Measure;
  /** The theme and attributes they were read under, and whether fonts were on their way. */
  readonly under: string;
  readonly awaitsFonts: boolean;
}

function readTokens(theme: 'light' | 'dark'): Tokens {
  const palette = readPalette(document.documentElement, theme);
  return { palette, measure: palette.measureLabel, under: underOf(theme), awaitsFonts: document.fonts.status === 'loading' };
}

function underOf(theme: 'light' | 'dark'): string {
  const { dataset, className } = document.documentElement;
  return [theme, dataset['theme'], className].join();
}

/** Whether something has changed since, before it was listened to. Reading again for nothing would lay out every lane anew. */
const isOld = ({ under, awaitsFonts }: Tokens, theme: 'light' | 'dark'): boolean =>
  under !== underOf(theme) || (awaitsFonts && document.fonts.status === 'loaded');

/**
 * Colours and text widths: read again when the theme changes, the system's contrast does, or fonts have arrived. The theme's attribute
 * may be set on the document after we render, so it is watched too.
 */
export function usePalette(theme: 'light' | 'dark'): Tokens {
  const [tokens, setTokens] = useState(() => readTokens(theme));
  useEffect(() => {
    const change = () => setTokens(readTokens(theme));
    setTokens((last) => (isOld(last, theme) ? readTokens(theme) : last));
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
