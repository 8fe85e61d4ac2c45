import { array, assert, asyncProperty, constantFrom, uint8Array } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { importSource } from '../../../shared/import/index';
import { toOutcome } from '../../../renderer/import/parsed';
import { assertSound } from './bring-in';

const names = ['a.eml', 'a.mbox', 'a.mhtml', 'a.rtf', 'a.warc', 'a.txt', 'a.md', 'a'];

/** How a file of each kind begins, so that its own reader gets it. */
const openings = {
  eml: 'From: A <a@example.org>\r\nDate: Fri, 16 Dec 2016 21:10:00 +0000\r\nMIME-Version: 1.0\r\n',
  mbox: 'From a@example.org Fri Dec 16 21:10:00 2016\r\nFrom: A <a@example.org>\r\nSubject: One\r\n',
  mhtml:
    'From: <Saved by Blink>\r\nSnapshot-Content-Location: https://e.example/\r\nContent-Type: multipart/related; boundary="b"\r\n\r\n--b\r\n',
  rtf: '{\\rtf1\\ansi ',
  warc: 'WARC/1.1\r\nWARC-Type: response\r\nWARC-Target-URI: https://e.example/\r\nContent-Length: 300\r\n\r\nHTTP/1.1 200 OK\r\n',
  nexis: '1 of 2 DOCUMENTS\n\nThe Gazette\n\nDecember 16, 2016 Friday\n\nTitle\n\nLENGTH: 3 words\n\nWords.\n\n',
  uni: 'Title\n\nThe Gazette\n\nDecember 16, 2016\n\nLength: 3 words\n\nBody\n\nWords.\n\nLoad-Date: x\n\nEnd of Document\n\n',
  factiva: 'HD Title\nWC 3 words\nPD 16 December 2016\nSN The Gazette\nAN Document HARGAZ0020161216eccg00012\n',
  proquest: `${'_'.repeat(60)}\n\nTitle\n\nPublication title: The Gazette\n\nProQuest document ID: 1\n\n`,
};
const scraps = [
  '\r\n|\r\n\r\n|\n|\n\n| |\t|\f|word|é|日本|\u202e|\0|<p>|</p>|<b>|=3D|=\r\n|>From |--b\r\n|--b--|--'.split('|'),
  'Content-Type: text/html|Content-Type: multipart/mixed; boundary=b|Content-Type: message/rfc822|Content-Transfer-Encoding: base64'.split(
    '|',
  ),
  'Subject: |: |=?utf-8?B?w4k=?=|Content-Length: 5|WARC/1.0\r\n|HTTP/1.1 200 OK|Transfer-Encoding: chunked|5\r\n'.split('|'),
  '{|}|\\|\\par |\\b |\\\'e9|\\u8212 ?|\\cell |\\row |\\intbl |{\\footnote |{\\field{\\*\\fldinst HYPERLINK "https://e.example"}{\\fldrslt |\\bin3 |\\pard'.split(
    '|',
  ),
  '---\n|# Title\n|Title: x\n|Date: 16 December 2016\n|By Jane Roe|16 December 2016\n'.split('|'),
  Object.values(openings),
].flat();
const soup = array(constantFrom(...scraps), { maxLength: 40 }).map((pieces) => pieces.join(''));

async function check(name: string, bytes: Uint8Array): Promise<boolean> {
  const outcome = await importSource({ name, bytes });
  if (outcome.ok) for (const { text } of [outcome.value, ...(outcome.value.parts ?? [])]) assertSound(text);
  // What the app would take from its worker.
  return toOutcome(outcome) !== null && (outcome.ok || outcome.error.code !== 'reader-failed');
}

describe('files of every kind, however broken', () => {
  it.each(Object.entries(openings))('%s: give sound texts and parts, or a reason', async (_kind, opening) => {
    await assert(
      asyncProperty(soup, constantFrom(...names), (rest, name) => check(name, new TextEncoder().encode(opening + rest))),
      { numRuns: 120 },
    );
  });

  it('of random bytes do the same', async () => {
    await assert(
      asyncProperty(uint8Array({ maxLength: 400 }), constantFrom(...names, 'a.warc.gz', 'a.wacz', 'a.mht'), (bytes, name) =>
        check(name, bytes),
      ),
      { numRuns: 300 },
    );
  });

  it('and the same with a random end', async () => {
    const begun = constantFrom(...Object.values(openings)).chain((opening) =>
      uint8Array({ maxLength: 300 }).map((end) => Uint8Array.from([...new TextEncoder().encode(opening), ...end])),
    );
    await assert(
      asyncProperty(begun, constantFrom(...names), (bytes, name) => check(name, bytes)),
      { numRuns: 300 },
    );
  });
});

describe('what is long and was made to be slow', () => {
  const many = 8_000;
  it.each([
    ['a message of boundaries', 'a.eml', `${openings.eml}Content-Type: multipart/mixed; boundary=b\r\n\r\n${'--b\r\n\r\n'.repeat(many)}`],
    ['a message of encoded words', 'a.eml', `${openings.eml}Subject: ${'=?utf-8?Q?a?= '.repeat(many / 4)}\r\n\r\nWords.`],
    ['a message of addressees', 'a.eml', `${openings.eml}To: ${'(a <b, '.repeat(many / 4)}\r\n\r\nWords.`],
    ['a message of open tags', 'a.eml', `${openings.eml}Content-Type: text/html\r\n\r\n${'<b><!-- '.repeat(many)}`],
    ['a mailbox of senders', 'a.mbox', `${openings.mbox}\r\n${'\r\nFrom a b 10:00 2016\r\n>'.repeat(many)}`],
    [
      'a page of soft line ends',
      'a.mhtml',
      `${openings.mhtml}Content-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n${'= \t = '.repeat(many)}`,
    ],
    ['an archive of short records', 'a.warc', 'WARC/1.0\r\nContent-Length: 0\r\n\r\n\r\n\r\n'.repeat(many / 4)],
    ['an archive of one header', 'a.warc', `WARC/1.0\r\n${'A: b\r\n '.repeat(many)}`],
    ['ends of documents', 'a.txt', `${openings.uni}${'End of Document\n\n16 December 2016\n\nBody\n\n'.repeat(many / 4)}`],
    ['accession numbers', 'a.txt', 'Document HARGAZ0020161216eccg00012\n\n'.repeat(many)],
    ['rules of ProQuest', 'a.txt', `${openings.proquest}${`${'_'.repeat(20)}\n\n`.repeat(many / 4)}`],
  ])('takes its time in proportion: %s', async (_what, name, text) => {
    expect(await check(name, new TextEncoder().encode(text))).toBe(true);
  });
});
