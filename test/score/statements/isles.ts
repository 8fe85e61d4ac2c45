import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Span } from '../../../shared/suggest/suggestion';
import type { GoldText } from './gold';

interface Attribution {
  readonly tier: string;
  readonly kind: 'claim' | 'position';
  readonly speaker: Span | null;
  readonly cue: Span | null;
  readonly content: readonly Span[];
}

/** The annotated article of the shared folder; null where that folder is absent. */
export function readIsles(shared: string | null): GoldText | null {
  const path = shared && join(shared, 'articles', 'isles-talks.txt');
  if (!path || !existsSync(path)) return null;
  const gold = JSON.parse(readFileSync(path.replace(/\.txt$/, '.gold.json'), 'utf8')) as { attributions: Attribution[]; boilerplate: Span };
  return {
    name: 'article',
    text: readFileSync(path, 'utf8'),
    statements: gold.attributions.map(({ tier, kind, speaker, cue, content }) => ({
      kind,
      speaker,
      cue,
      content,
      doubtful: tier !== 'core',
    })),
    boilerplate: gold.boilerplate,
  };
}
