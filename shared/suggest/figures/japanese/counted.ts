/** A noun in kanji, katakana or Latin letters. */
const noun = /[\p{Script=Han}\p{Script=Katakana}ー・A-Za-z]{1,20}/uy;

/** "80件の合意" counts "合意": the noun after "の". */
export function countedNoun(text: string, at: number): string | null {
  if (text[at] !== 'の') return null;
  noun.lastIndex = at + 1;
  const words = noun.exec(text)?.[0];
  return words && !/^(?:うち|中|内|間|差|上|下|前|後)$/.test(words) ? words : null;
}

/** "死者5人", "人口は約1億人", "総額300億円": the noun right before, or before its particle. */
export function measuredWords(text: string, at: number): string | null {
  const before = text.slice(Math.max(0, at - 24), at);
  const [, words] = /([\p{Script=Han}\p{Script=Katakana}ー]{2,20})(?:は|が|も)?(?:、|計|合計)?$/u.exec(before) ?? [];
  return words && !/^[年月日時分第億万兆]|^(?:約|昨年|今年|来年|同年|当時|現在|今回|前回|最大|最低|全国|毎年|年間|合計|平均)$/.test(words)
    ? words
    : null;
}
