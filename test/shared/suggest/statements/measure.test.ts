import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { suggestStatements } from '../../../../shared/suggest/statements';
import { statements } from '../../../score/statements';
import { fOf, noTally, tally } from '../../../score/statements/match';
import { dev } from '../../../score/statements/passages';

const folder = new URL('../../../../../shared', import.meta.url).pathname;

describe('what statements must reach', () => {
  it('on our own passages: cue F 95, full F 90', () => {
    const sum = noTally();
    for (const each of dev) tally(sum, each, suggestStatements(each.text));
    expect(fOf(sum.cue, sum)).toBeGreaterThanOrEqual(95);
    expect(fOf(sum.full, sum)).toBeGreaterThanOrEqual(90);
  });
  it.skipIf(!existsSync(`${folder}/articles`))('on the annotated article: every goal', async () => {
    const { goals } = await statements.run(folder);
    expect(goals).toHaveLength(3);
    expect(goals.filter(({ value, atLeast }) => value < atLeast)).toEqual([]);
  });
  it('says kindly that the article is absent', async () => {
    const { rows, goals, notes } = await statements.run(null);
    expect(goals).toEqual([]);
    expect(notes).toContain('The annotated article is not there; only our own passages were scored.');
    expect(rows.length).toBeGreaterThan(0);
  });
});
