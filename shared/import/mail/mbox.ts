import { counted } from '../../text/counted';
import { type BinaryFormat } from '../format';
import { isUnreadable, nothingFound, type Reading, type Unreadable } from '../imported';
import { joinTexts } from '../join-texts';
import { joined, PART_LIMIT } from '../parts/joined';
import { readMessage } from './message';

/**
 * A mailbox: messages one after another, each below a line "From SENDER DATE" (RFC 4155), and lines of theirs that begin so
 * marked with ">". Each message is a part.
 */
export const mbox: BinaryFormat = {
  id: 'mbox',
  label: 'Mailbox',
  extensions: ['mbox'],
  mediaType: 'application/mbox',
  version: 1,
  detectsBytes: (bytes) => isFrom(bytes, 0),
  readBytes: readMailbox,
};

const LF = 0x0a;
const CR = 0x0d;
const messages = ['message', 'messages'] as const;

async function readMailbox(bytes: Uint8Array): Promise<Reading | Unreadable> {
  const starts = startsOf(bytes);
  const readings: Reading[] = [];
  let failed = 0;
  let wordless = 0;
  for (const [i, start] of starts.slice(0, PART_LIMIT).entries()) {
    const reading = await readMessage(unmarked(bytes.subarray(lineAfter(bytes, start), starts[i + 1] ?? bytes.length)));
    if (isUnreadable(reading)) failed += 1;
    else if (reading.unread !== undefined) wordless += 1;
    else readings.push(reading);
  }
  const over = starts.length - PART_LIMIT;
  const warnings = [
    ...(over > 0
      ? [
          `The mailbox holds ${counted(starts.length, ...messages)}; those after the first ${counted(PART_LIMIT, ...messages)} were not read.`,
        ]
      : []),
    ...(failed > 0 ? [`${counted(failed, ...messages)} of the mailbox could not be read.`] : []),
    ...(wordless > 0
      ? [`${counted(wordless, ...messages)} of the mailbox had no words and ${wordless === 1 ? 'was' : 'were'} passed over.`]
      : []),
  ];
  if (readings.length > 0) return joined(readings, messages, warnings);
  if (wordless > 0) return { text: joinTexts([]), metadata: nothingFound, warnings, unread: 'no message in it has words' };
  return { code: 'nothing-to-read', reason: 'no message of this mailbox can be read' };
}

/** Where the lines "From …" are that begin a message: at the start, or below an empty line, with a header below. */
function startsOf(bytes: Uint8Array): number[] {
  const starts = [0];
  for (let at = bytes.indexOf(LF); at !== -1 && at + 1 < bytes.length; at = bytes.indexOf(LF, at + 1))
    if (bytes[at + 1] === 0x46 && isBlankBefore(bytes, at) && isFrom(bytes, at + 1)) starts.push(at + 1);
  return starts;
}

const isBlankBefore = (bytes: Uint8Array, lf: number): boolean => bytes[lf - 1] === LF || (bytes[lf - 1] === CR && bytes[lf - 2] === LF);

const fromLine = /^From [^\r\n]{1,160}?\b\d{1,2}:\d{2}\b[^\r\n]{0,60}\r?\n(?:>?From [^\r\n]{0,200}\r?\n)?[!-9;-~]{1,100}:/;

const isFrom = (bytes: Uint8Array, at: number): boolean =>
  bytes[at] === 0x46 && bytes[at + 1] === 0x72 && fromLine.test(new TextDecoder('latin1').decode(bytes.subarray(at, at + 600)));

function lineAfter(bytes: Uint8Array, at: number): number {
  const end = bytes.indexOf(LF, at);
  return end === -1 ? bytes.length : end + 1;
}

const mark = new TextEncoder().encode('From ');

/** The message with ">From " at the start of its lines read as "From ", and ">>From " as ">From ". */
function unmarked(message: Uint8Array): Uint8Array {
  const out = new Uint8Array(message.length);
  let size = 0;
  let isStart = true;
  for (let at = 0; at < message.length; at += 1) {
    const byte = message[at]!;
    if (!(isStart && byte === 0x3e && isMarked(message, at))) out[size++] = byte;
    isStart = byte === LF;
  }
  return out.subarray(0, size);
}

/** Whether ">", perhaps several, stand before "From ". A line of very many is none. */
function isMarked(message: Uint8Array, from: number): boolean {
  let at = from;
  while (message[at] === 0x3e && at < from + 64) at += 1;
  return mark.every((byte, i) => message[at + i] === byte);
}
