import { readHeader } from '../header';
import { nothingFound, type Metadata, type Reading, type Unreadable } from '../imported';
import { firstOf } from '../labels';
import { isName } from '../names';
import { decodeRun, encodingOfPage } from './code-pages';
import { hrefOf, RtfDocument } from './document';
import { destinationOf, firstFrame, type Frame, setPard, setPlain } from './frame';
import { Fonts, Styles } from './tables';
import { RtfTokens } from './tokens';

const DEPTH_LIMIT = 2_000;
const FIELD_LIMIT = 5_000;

/** Words that stand for a character. */
const characters = new Map([
  ['emdash', '—'],
  ['endash', '–'],
  ['lquote', '‘'],
  ['rquote', '’'],
  ['ldblquote', '“'],
  ['rdblquote', '”'],
  ['bullet', '•'],
  ['tab', '\t'],
  ['emspace', '\u2003'],
  ['enspace', '\u2002'],
  ['qmspace', '\u2005'],
  ['~', '\u00a0'],
  ['_', '\u2011'],
  ['zwj', '\u200d'],
  ['zwnj', '\u200c'],
]);

/** Reads RTF. Never throws for bad input. */
export function readRtf(bytes: Uint8Array): Reading | Unreadable {
  return new RtfReader(bytes).read();
}

class RtfReader {
  private readonly tokens: RtfTokens;
  private readonly fonts = new Fonts();
  private readonly styles = new Styles();
  private readonly output = new RtfDocument(this.styles);
  private frame = firstFrame();
  private readonly frames: Frame[] = [];
  private encoding = 'windows-1252';
  /** Bytes of text not yet decoded: a character may need two. */
  private pending: number[] = [];
  private unshown = 0;
  /** The first half of a character beyond the 16-bit ones, which comes as two. */
  private high = '';
  private isIgnorable = false;
  private hasPictures = false;
  private deletions = 0;
  private readonly info = { title: '', author: '' };
  private readonly unknown = new Set<number>();

  constructor(bytes: Uint8Array) {
    this.tokens = new RtfTokens(bytes);
  }

  read(): Reading | Unreadable {
    const { tokens } = this;
    while (tokens.next()) {
      if (tokens.kind === 'byte') this.byte(tokens.value!);
      else if (tokens.kind === 'word') this.word(tokens.word, tokens.value);
      else if (tokens.kind === 'close') this.close();
      else if (!this.openGroup()) return { code: 'too-deep', reason: 'its groups are nested too deeply' };
    }
    this.flush();
    const text = this.output.done();
    return { text, metadata: this.metadata(text), warnings: [...this.output.warnings, ...this.warnings()] };
  }

  private openGroup(): boolean {
    this.flush();
    this.unshown = 0;
    this.frames.push(this.frame);
    this.frame = { ...this.frame };
    return this.frames.length <= DEPTH_LIMIT;
  }

  private close(): void {
    this.flush();
    this.unshown = 0;
    this.isIgnorable = false;
    this.frame = this.frames.pop() ?? this.frame;
  }

  private byte(byte: number): void {
    if (this.unshown > 0) this.unshown -= 1;
    else if (this.frame.destination !== 'skip') this.pending.push(byte);
  }

  private word(word: string, value: number | null): void {
    if (word === '*') {
      this.isIgnorable = true;
      return;
    }
    this.flush();
    this.unshown = 0;
    if (word === 'object' || word === 'pict' || word === 'shppict') this.hasPictures = true;
    const destination = destinationOf(word, this.frame, this.isIgnorable);
    this.isIgnorable = false;
    if (destination !== null) this.enter(destination);
    else this.apply(word, value);
  }

  private enter(destination: Frame['destination']): void {
    if (destination === 'note' && this.frame.destination !== 'note') this.output.startNote();
    if (destination === 'marker') (this.frames.at(-1) ?? this.frame).listLevel ??= 0;
    this.frame.destination = destination;
  }

  private apply(word: string, value: number | null): void {
    const { frame } = this;
    if (frame.destination === 'fonts') return this.fonts.word(word, value);
    if (frame.destination === 'styles') return this.styles.word(word, value);
    const character = characters.get(word);
    if (character !== undefined) return this.emit(character);
    if (word === 'u') return this.unicode(value ?? 0);
    if (frame.destination === 'text') this.structure(word);
    else if (frame.destination === 'note' && (word === 'par' || word === 'line')) this.emit(' ');
    if (word === 'chftn') this.emit(`[${this.output.noteCount + (frame.destination === 'note' ? 0 : 1)}]`);
    this.format(word, value);
  }

  /** \u gives UTF-16 code units, negative above 32,767. */
  private unicode(value: number): void {
    const unit = value & 0xffff;
    this.unshown = this.frame.fallback;
    if (unit >= 0xd800 && unit < 0xdc00) this.high = String.fromCharCode(unit);
    else this.emit(String.fromCharCode(unit));
  }

  private structure(word: string): void {
    const { output, frame } = this;
    switch (word) {
      case 'par':
        return output.endParagraph(frame);
      case 'line':
      case 'lbr':
        return output.breakLine();
      case 'cell':
      case 'nestcell':
        return output.endCell(frame);
      case 'row':
      case 'sect':
      case 'page':
        return output.endBlock();
      default:
    }
  }

  private format(word: string, value: number | null): void {
    const { frame } = this;
    const isOn = value !== 0;
    switch (word) {
      case 'b':
        frame.bold = isOn;
        return;
      case 'i':
        frame.italic = isOn;
        return;
      case 'v':
        frame.hidden = isOn;
        return;
      case 'deleted':
        frame.deleted = isOn;
        this.deletions += isOn ? 1 : 0;
        return;
      case 'plain':
        return setPlain(frame);
      case 'pard':
        return setPard(frame);
      case 'f':
        frame.encoding = this.fonts.encodingOf(value ?? 0);
        return;
      case 'uc':
        frame.fallback = Math.min(10, Math.max(0, value ?? 1));
        return;
      case 's':
        frame.style = value ?? 0;
        return;
      case 'outlinelevel':
        frame.outline = value !== null && value >= 0 && value <= 5 ? value : null;
        return;
      case 'ls':
      case 'ilvl':
        frame.listLevel = word === 'ilvl' ? Math.min(19, Math.max(0, value ?? 0)) : (frame.listLevel ?? 0);
        return;
      case 'intbl':
        frame.inTable = true;
        return;
      case 'field':
        frame.field = { instruction: '' };
        return;
      case 'fldrslt':
        frame.link = frame.field === null ? null : hrefOf(frame.field.instruction);
        return;
      default:
        this.declare(word, value);
    }
  }

  private declare(word: string, value: number | null): void {
    if (word === 'mac') this.encoding = 'macintosh';
    else if (word === 'pc') this.encoding = 'cp437';
    else if (word === 'pca') this.encoding = 'cp850';
    else if (word === 'ansicpg' && value !== null && value !== 0) {
      const encoding = encodingOfPage(value);
      if (encoding !== null) this.encoding = encoding;
      else if (this.unknown.size < 5) this.unknown.add(value);
    }
  }

  private flush(): void {
    if (this.pending.length === 0) return;
    const words = decodeRun(Uint8Array.from(this.pending), this.frame.encoding ?? this.encoding);
    this.pending = [];
    this.emit(words);
  }

  private emit(run: string): void {
    const words = this.high + run;
    this.high = '';
    const { frame, output, info } = this;
    if (frame.hidden || frame.deleted) return;
    switch (frame.destination) {
      case 'text':
        return output.write(words, frame);
      case 'note':
        return output.writeNote(words);
      case 'styles':
        for (const letter of words) this.styles.letter(letter);
        return;
      case 'instruction':
        if (frame.field && frame.field.instruction.length < FIELD_LIMIT) frame.field.instruction += words.slice(0, FIELD_LIMIT);
        return;
      case 'title':
      case 'author':
        info[frame.destination] = (info[frame.destination] + words).slice(0, 2_000);
        return;
      default:
    }
  }

  private metadata(text: Reading['text']): Metadata {
    const from = "the document's properties";
    const [first] = text.blocks;
    const heading = first?.type === 'heading' ? text.text.slice(first.start, first.end) : null;
    const title = heading
      ? { value: heading, from: 'the first heading' }
      : this.info.title.trim()
        ? { value: this.info.title, from }
        : null;
    const author = this.info.author.trim();
    const isPerson = isName(author) && !/\b(?:user|microsoft|office|admin\w*|owner)\b/i.test(author);
    return firstOf({ title }, readHeader(text), { ...nothingFound, authors: isPerson ? { value: [author], from } : null });
  }

  private warnings(): string[] {
    return [
      ...(this.unknown.size > 0
        ? [`The document names a code page that is not known (${[...this.unknown].join(', ')}); its letters may be wrong.`]
        : []),
      ...(this.hasPictures ? ['Pictures and embedded objects were left out.'] : []),
      ...(this.deletions > 0 ? ['Words marked as deleted were left out.'] : []),
    ];
  }
}
