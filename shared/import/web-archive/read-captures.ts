import { counted } from '../../text/counted';
import { linkAddress } from '../address';
import { decode } from '../decode';
import { readPageBytes } from '../html/page-bytes';
import { isUnreadable, type Reading, type Unreadable } from '../imported';
import { firstOf } from '../labels';
import { joined, PART_LIMIT } from '../parts/joined';
import { readPublished } from '../published';
import { hasInk, sanitize } from '../sanitize';
import { readPlainText } from '../text/plain-text';
import { type Capture, captures, type Passed } from './records';

/** How much mark-up is read in all, in bytes: finding the main text of a page takes its time. */
const MARKUP_BUDGET = 80_000_000;

type LeftOut = Passed | 'wordless' | 'unreadable' | 'over';

/** Pages of archives, as they are gathered. */
export class CapturedPages {
  readonly readings: Reading[] = [];
  private readonly passed = new Map<LeftOut, number>();
  private spent = 0;

  /** Reads one archive's pages; those of which `isWanted` says no are passed over without a word. Gives why it cannot, if not. */
  async add(bytes: Uint8Array, isWanted: (address: string | null) => boolean = () => true): Promise<Unreadable | null> {
    for await (const capture of captures(bytes)) {
      if (capture === 'not an archive') return { code: 'damaged', reason: 'it is no web archive, or a damaged one' };
      if (typeof capture === 'string') this.count(capture);
      else if (isWanted(capture.address)) this.read(capture);
    }
    return null;
  }

  done(): Reading | Unreadable {
    if (this.readings.length > 0) return joined(this.readings, ['page', 'pages'], this.warnings());
    return {
      code: 'nothing-to-read',
      reason: `no page of this web archive can be read${this.passed.has('damaged') ? '; it is damaged' : ''}`,
    };
  }

  private read(capture: Capture): void {
    this.spent += capture.body.length;
    if (this.spent > MARKUP_BUDGET || this.readings.length >= PART_LIMIT) return this.count('over');
    const reading = capture.body.length === 0 ? null : readCapture(capture);
    if (reading && isUnreadable(reading)) return this.count('unreadable');
    if (!reading || !hasInk(reading.text.text)) return this.count('wordless');
    const url = linkAddress(capture.address);
    const captured = readPublished(capture.date ?? '');
    this.readings.push({
      ...reading,
      metadata: firstOf({ url: url === null ? null : { value: url, from: "the archive's record of the page" } }, reading.metadata),
      ...(captured ? { captured } : {}),
    });
  }

  private count(why: LeftOut): void {
    this.passed.set(why, (this.passed.get(why) ?? 0) + 1);
  }

  private warnings(): string[] {
    const said: readonly (readonly [LeftOut, string])[] = [
      ['wordless', 'had no words to read'],
      ['unreadable', 'could not be read'],
      ['failed', 'could not be fetched when the archive was made'],
      ['too large', 'too large to be read'],
      ['unknown packing', 'packed in a way that is not known here'],
      ['over', 'beyond what can be read of one file'],
    ];
    const sentences = said.flatMap(([why, words]) => {
      const count = this.passed.get(why) ?? 0;
      const verb = words.startsWith('had') || words.startsWith('could') ? '' : count === 1 ? 'was ' : 'were ';
      return count === 0 ? [] : [`Left out: ${counted(count, 'page', 'pages')} that ${verb}${words}.`];
    });
    return this.passed.has('damaged')
      ? ['The archive is damaged: what comes after the last page here could not be read.', ...sentences]
      : sentences;
  }
}

function readCapture({ mediaType, body, charset }: Capture): Reading | Unreadable {
  if (mediaType !== 'text/plain') return readPageBytes(body, charset);
  const decoded = decode(body, '', charset);
  if (isUnreadable(decoded)) return decoded;
  const { text, warnings } = sanitize(decoded.text);
  const reading = readPlainText(text);
  return isUnreadable(reading) ? reading : { ...reading, warnings: [...decoded.warnings, ...warnings, ...reading.warnings] };
}
