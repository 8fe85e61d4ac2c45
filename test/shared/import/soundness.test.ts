import { array, assert, asyncProperty, constantFrom, uint8Array } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { importSource } from '../../../shared/import/index';
import { assertSound } from './bring-in';

/** Scraps of mark-up and words, put together in every order: what breaks a reader is seldom well-formed. */
const scraps = [
  'word|two words| |\n|\n\n|\t|\r\n|\u00a0|\u3000|🙂|e\u0301|日本|\u202e|\0|\ufffd|.|-'.split('|'),
  '# |> |- |  - |1. |*|**|`|```\n|[|](https://e.example)|![|---\n|  \n|<br>|&amp;|\\'.split('|'),
  '|,|-|-|\n'.split(','),
  '<p>|</p>|<div>|</div>|<b>|</b>|<a href=https://e.example>|</a>|<ul><li>|<li>|</ul>|<table><tr><td>|<td>|<tr>|</table>'.split('|'),
  '<pre>|</pre>|<h2>|</h2>|<blockquote>|</blockquote>|<script>|</script>|<!--|-->|<svg>|<q>|</q>|<html>|<body>|<title>'.split('|'),
].flat();
const soup = array(constantFrom(...scraps), { maxLength: 40 }).map((parts) => parts.join(''));

describe('every text brought in', () => {
  it.each(['a.txt', 'a.md', 'a.html'])('is sound: %s', async (name) => {
    await assert(
      asyncProperty(soup, async (source) => {
        const outcome = await importSource({ name, bytes: new TextEncoder().encode(source) });
        if (outcome.ok) assertSound(outcome.value.text);
        return outcome.ok || source === '';
      }),
      { numRuns: 400 },
    );
  });

  it('is a value, whatever the bytes: nothing is thrown, no reader fails', async () => {
    await assert(
      asyncProperty(uint8Array({ maxLength: 300 }), constantFrom('a.txt', 'a.md', 'a.html', 'a'), async (bytes, name) => {
        const outcome = await importSource({ name, bytes });
        if (outcome.ok) assertSound(outcome.value.text);
        return outcome.ok || outcome.error.code !== 'reader-failed';
      }),
      { numRuns: 300 },
    );
  });

  it('says so where a reader fails', async () => {
    const outcome = await importSource({ name: 'a.txt', bytes: new TextEncoder().encode('words'), format: 'no such format' });
    expect(outcome).toEqual({
      ok: false,
      error: {
        code: 'reader-failed',
        message: 'Could not read a.txt: its reader failed (No format is called no such format). Nothing was brought in.',
      },
    });
  });
});
