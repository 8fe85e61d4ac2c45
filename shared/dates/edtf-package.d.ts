// The part of the `edtf` package (which ships no types) that we use.
declare module 'edtf' {
  /** Throws where the text is not EDTF. */
  export function parse(text: string): { type: string };
}
