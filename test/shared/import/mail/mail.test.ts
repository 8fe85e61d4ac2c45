import { describe, expect, it } from 'vitest';
import { assertSound, bringIn, outline, refused, values } from '../bring-in';

const crlf = (...lines: string[]): string => lines.join('\r\n');
const base64 = (words: string): string => Buffer.from(words, 'utf8').toString('base64');

const head = [
  'Received: from mail.example.org by mx.example.org; Fri, 16 Dec 2016 12:10:05 +0000',
  'From: =?UTF-8?Q?Mar=C3=ADa_Roe?= <maria@example.org>',
  'To: John Poe <john@example.org>, Desk <desk@example.org>',
  'Cc: ann@example.org',
  'Date: Fri, 16 Dec 2016 23:30:00 +0900',
  'Message-ID: <one@example.org>',
  'MIME-Version: 1.0',
];

describe('a mail message', () => {
  it('is its subject and its words; sender, date and addressees are metadata', async () => {
    const file = await bringIn(
      'a.eml',
      crlf(
        ...head,
        'Subject: =?utf-8?B?w4l0dWRlIG9mIHRoZSBxdWF5?=',
        'Content-Type: text/plain; charset=iso-8859-1',
        'Content-Transfer-Encoding: quoted-printable',
        '',
        'The caf=E9 stays open.',
        '',
        '> Will it close?',
        '> They say so.',
        '',
      ),
    );
    expect(outline(file.text)).toEqual([
      'heading 1: Étude of the quay',
      'paragraph: The café stays open.',
      'quotation: > Will it close?\n> They say so.',
    ]);
    expect(values(file)).toMatchObject({ title: 'Étude of the quay', authors: ['María Roe'], published: '2016-12-16' });
    expect(file.metadata.published!.from).toBe("the message's date");
    expect(file.metadata.details!.value).toEqual({
      description: 'To: John Poe, Desk; Cc: ann@example.org',
      identifier: '<one@example.org>',
    });
    expect(file.format).toBe('eml');
  });

  const multipart = (type: string, ...parts: string[][]): string =>
    crlf(...head, 'Subject: Quay', `Content-Type: ${type}; boundary="b1"`, '', ...parts.flatMap((part) => ['--b1', ...part]), '--b1--', '');

  it('prefers the plain part to the HTML', async () => {
    const message = multipart(
      'multipart/alternative',
      ['Content-Type: text/plain; charset=utf-8', '', 'Plain words.'],
      ['Content-Type: text/html', '', '<p>HTML words.'],
    );
    expect(outline((await bringIn('a.eml', message)).text)).toEqual(['heading 1: Quay', 'paragraph: Plain words.']);
  });

  it('reads HTML where there is nothing else: no script, nothing hidden, no address to run', async () => {
    const html = `<p>One <b>two</b></p><ul><li>three</ul><script>x()</script><p hidden>no</p><a href="javascript:x()">four</a>`;
    const message = multipart('multipart/mixed', [
      'Content-Type: text/html; charset=utf-8',
      'Content-Transfer-Encoding: base64',
      '',
      base64(html),
    ]);
    const file = await bringIn('a.eml', message);
    expect(outline(file.text)).toEqual(['heading 1: Quay', 'paragraph: One two', 'list item 1: three', 'paragraph: four']);
    expect(file.text.inlines.map(({ type }) => type)).toEqual(['strong']);
  });

  it('names attachments, and opens none', async () => {
    const message = multipart(
      'multipart/mixed',
      ['Content-Type: text/plain', '', 'See below.'],
      ['Content-Type: application/pdf; name="plan.pdf"', 'Content-Disposition: attachment; filename="plan.pdf"', '', '%PDF-1.7'],
      ['Content-Type: text/html', 'Content-Disposition: attachment; filename="../../evil\u0007.html"', '', '<p>evil words'],
    );
    const file = await bringIn('a.eml', message);
    expect(file.text.text).not.toContain('evil');
    expect(file.warnings).toEqual(['2 attachments were not opened: plan.pdf, ../../evil\ufffd.html.']);
  });

  it('includes a message forwarded inside it', async () => {
    const message = multipart(
      'multipart/mixed',
      ['Content-Type: text/plain', '', 'For you.'],
      ['Content-Type: message/rfc822', '', 'From: Ann <ann@example.org>', 'Subject: Inner', '', 'The inner words.'],
    );
    const { text } = await bringIn('a.eml', message);
    expect(text.text).toContain('For you.');
    expect(text.text).toContain('Inner');
    expect(text.text).toContain('The inner words.');
  });

  it('without words is brought in, and says so', async () => {
    const file = await bringIn('a.eml', crlf(...head, 'Subject: Nothing', '', ''));
    expect(file.unread).toBe('the message has no words in it');
    expect(values(file)).toMatchObject({ title: 'Nothing', published: '2016-12-16' });
  });

  it('is told by what programs write, not by a letter typed with "From:" and "Date:"', async () => {
    const letter = 'From: Jane Roe\nDate: 16 December 2016\nSubject: The quay\n\nDear Sam,\n\nIt stays.\n';
    expect((await bringIn('letter.txt', letter)).format).toBe('text');
    expect((await bringIn('letter.eml', letter)).format).toBe('eml');
    expect((await bringIn('message', crlf(...head, '', 'Words.'))).format).toBe('eml');
  });
});

describe('messages made to do harm', () => {
  it('with headers beyond all measure are refused or read as text, and never hang', async () => {
    const folded = crlf(...head, `Subject: ${'x\r\n '.repeat(400_000)}`, '', 'Words.');
    expect((await refused('a.eml', folded)).code).toBe('damaged');
  });

  it('with very many boundaries are refused', async () => {
    const nest = Array.from({ length: 4_000 }, (_, i) => `--b\r\nContent-Type: multipart/mixed; boundary=b${i}\r\n`).join('\r\n');
    const message = crlf(...head, 'Content-Type: multipart/mixed; boundary=b', '', nest, '--x\r\n'.repeat(40_000));
    expect(['too-deep', 'damaged']).toContain((await refused('a.eml', message)).code);
  });

  it('nested a thousand deep are refused', async () => {
    const nest = Array.from({ length: 1_000 }, (_, i) => `--b${i}\r\nContent-Type: multipart/mixed; boundary=b${i + 1}\r\n`).join('\r\n');
    const message = crlf(...head, 'Content-Type: multipart/mixed; boundary=b0', '', nest);
    expect((await refused('a.eml', message)).code).toBe('damaged');
  });
});

const letter = (number: number, body = `Words of letter ${number}.`): string =>
  `From sender${number}@example.org Fri Dec 16 21:10:00 2016\nFrom: Sender ${number} <s${number}@example.org>\nDate: Fri, 16 Dec 2016 21:10:00 +0000\nSubject: Letter ${number}\nMessage-ID: <${number}@example.org>\n\n${body}\n\n`;

describe('a mailbox', () => {
  it('has a part for each message, and all of them as its text', async () => {
    const file = await bringIn('box.mbox', letter(1) + letter(2, 'One.\n\n>From here it is quoted.\n\n>>From twice.') + letter(3));
    assertSound(file.text);
    expect(file.parts!.map((part) => part.metadata.title!.value)).toEqual(['Letter 1', 'Letter 2', 'Letter 3']);
    expect(outline(file.parts![1]!.text)).toEqual([
      'heading 1: Letter 2',
      'paragraph: One.',
      'paragraph: From here it is quoted.',
      'quotation: >From twice.',
    ]);
    expect(outline(file.text).filter((line) => line.startsWith('heading'))).toEqual([1, 2, 3].map((n) => `heading 1: Letter ${n}`));
    expect(file.text.text).toBe(file.parts!.map(({ text }) => text.text).join('\n\n'));
    expect(file.format).toBe('mbox');
  });

  it('is not divided where a message says "From " in its words', async () => {
    const file = await bringIn('box', letter(1, 'So it went.\n\nFrom Monday at 10:00 the quay opens.\n\nIt did.') + letter(2));
    expect(file.parts).toHaveLength(2);
  });

  it('with one message is that message', async () => {
    const file = await bringIn('box.mbox', letter(1));
    expect(file.parts).toBeUndefined();
    expect(values(file).title).toBe('Letter 1');
  });

  it('reads the others where one is broken, and says so', async () => {
    const broken = letter(2).replace('Subject: Letter 2', `Subject: ${'x'.repeat(300_000)}`);
    const file = await bringIn('box.mbox', letter(1) + broken + letter(3));
    expect(file.parts).toHaveLength(2);
    expect(file.warnings).toEqual(['1 message of the mailbox could not be read.']);
  });

  it('of messages without words is brought in, and says so, as such a message by itself is', async () => {
    const file = await bringIn('box.mbox', letter(1, '') + letter(2, ''));
    expect(file.unread).toBe('no message in it has words');
    expect(file.warnings).toEqual(['2 messages of the mailbox had no words and were passed over.']);
  });

  it('of hundreds of messages is read whole', async () => {
    const file = await bringIn('box.mbox', Array.from({ length: 300 }, (_, i) => letter(i)).join(''));
    expect(file.parts).toHaveLength(300);
    assertSound(file.text);
  });
});
