/** How much of a text is looked at to tell its script. */
const sample = 4_000;

const scripts: readonly [string, RegExp][] = [
  ['ja', /[\u3040-\u30ff]/g],
  ['zh', /[\u4e00-\u9fff]/g],
  ['ru', /\p{Script=Cyrillic}/gu],
  ['en', /\p{Script=Latin}/gu],
];

/** The language to read a text in: the one that is named, else the one that writes in its script. Kana make it Japanese, however many Han characters. */
export function languageOf(text: string, named: string | null | undefined): string {
  const base = named?.toLowerCase().split(/[-_]/)[0];
  if (base) return base;
  const start = text.slice(0, sample);
  const counts = scripts.map(([id, letters]) => ({ id, count: start.match(letters)?.length ?? 0 }));
  const [kana, han] = [counts[0]!.count, counts[1]!.count];
  if (kana > 0 && kana + han > counts[3]!.count) return 'ja';
  const most = counts.reduce((best, each) => (each.count > best.count ? each : best));
  return most.count === 0 ? 'en' : most.id;
}
