import { encodingOfCharset, encodingOfPage } from './code-pages';

const LIMIT = 10_000;

/** The fonts of a document, each with the encoding its text is in, where that is not the document's. */
export class Fonts {
  private current = 0;
  private readonly encodings = new Map<number, string>();

  word(word: string, value: number | null): void {
    if (word === 'f') this.current = value ?? 0;
    const encoding = word === 'fcharset' ? encodingOfCharset(value ?? 0) : word === 'cpg' ? encodingOfPage(value ?? 0) : null;
    if (encoding !== null && this.encodings.size < LIMIT) this.encodings.set(this.current, encoding);
  }

  encodingOf(font: number): string | null {
    return this.encodings.get(font) ?? null;
  }
}

/** The styles of paragraphs: by their names, which are English in every document ("heading 1", "Quote"), and their outline levels. */
export class Styles {
  private current = 0;
  private name = '';
  private readonly levels = new Map<number, number>();
  private readonly quotations = new Set<number>();

  word(word: string, value: number | null): void {
    if (word === 's') this.current = value ?? 0;
    if (word === 'outlinelevel' && value !== null && value >= 0 && value <= 8 && this.levels.size < LIMIT)
      this.levels.set(this.current, value);
  }

  /** The letters of a style's name, which ";" ends. */
  letter(letter: string): void {
    if (letter !== ';') {
      if (this.name.length < 100) this.name += letter;
      return;
    }
    const name = this.name.trim();
    const level = /^heading ([1-9])\b/i.exec(name)?.[1];
    if (level && this.levels.size < LIMIT) this.levels.set(this.current, Number(level) - 1);
    if (/^title$/i.test(name) && this.levels.size < LIMIT) this.levels.set(this.current, 0);
    if (/\bquot/i.test(name) && this.quotations.size < LIMIT) this.quotations.add(this.current);
    this.name = '';
    this.current = 0;
  }

  /** 0 for the highest heading; null for what is none. */
  levelOf(style: number): number | null {
    return this.levels.get(style) ?? null;
  }

  isQuotation(style: number): boolean {
    return this.quotations.has(style);
  }
}
