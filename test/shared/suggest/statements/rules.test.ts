import { describe, expect, it } from 'vitest';
import { suggestStatements } from '../../../../shared/suggest/statements';
import { statementRules } from '../../../../shared/suggest/statements/rules';
import { dev, heldOut } from '../../../score/statements/passages';

describe('what a statement rests on', () => {
  it('has plain words for every rule', () => {
    const used = new Set([...dev, ...heldOut].flatMap(({ text }) => suggestStatements(text).map(({ rule }) => rule)));
    expect([...used].filter((rule) => statementRules[rule] === undefined)).toEqual([]);
    expect(used.size).toBeGreaterThan(15);
  });
});
