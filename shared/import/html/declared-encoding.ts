/**
 * The encoding a page declares: <meta charset>, <meta http-equiv content="…; charset=…">, or its XML declaration.
 * Only the start of the file is searched, as the HTML standard has it (it says 1,024 bytes; pages put it later).
 */
export function declaredEncoding(start: string): string | null {
  const meta = /<meta\s[^>]{0,500}?charset\s*=\s*["']?\s*([\w.:-]{1,40})/i.exec(start)?.[1];
  return meta ?? /^\s*<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w.:-]{1,40})["']/i.exec(start)?.[1] ?? null;
}
