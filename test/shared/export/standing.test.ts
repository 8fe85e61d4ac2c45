import { describe, expect, test } from 'vitest';
import { standingWarnings } from '../../../shared/export/standing';

const standing = (state: 'exact' | 'changed', decision: 'kept' | null = null) => ({
  standing: { version: 'v2', state, states: [state], decision },
});

describe('before an export leaves', () => {
  test('passages whose source has changed are counted', () => {
    expect(standingWarnings([standing('changed'), standing('changed', 'kept'), standing('exact'), {}])).toEqual([
      '1 passage needs a look: its source has changed since, and the export says so beside it.',
    ]);
  });
  test('nothing is said where nothing waits', () => expect(standingWarnings([standing('exact'), {}])).toEqual([]));
});
