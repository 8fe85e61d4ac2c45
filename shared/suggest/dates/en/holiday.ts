import { isCapital, isNumber, type Tokens } from '../tokens';
import { isWord, type Found } from './found';
import { look } from './lexicon';
import { readYearAfter } from './day';
import { dateSense, vague } from '../mention';

/** Names of days in English and the id by which the calendar knows them. The longest name is tried first. */
const names: readonly [string, string][] = [
  ["new year ' s eve", 'new year’s eve'],
  ["new year ' s day", 'new year’s day'],
  ["new year ' s", 'new year’s day'],
  ['christmas eve', 'christmas eve'],
  ['christmas day', 'christmas'],
  ['christmas', 'christmas'],
  ['boxing day', 'boxing day'],
  ['good friday', 'good friday'],
  ['easter sunday', 'easter'],
  ['easter monday', 'easter monday'],
  ['easter', 'easter'],
  ['palm sunday', 'palm sunday'],
  ['ash wednesday', 'ash wednesday'],
  ['shrove tuesday', 'shrove tuesday'],
  ['mardi gras', 'shrove tuesday'],
  ['pentecost', 'pentecost'],
  ['whit sunday', 'pentecost'],
  ['thanksgiving day', 'thanksgiving'],
  ['thanksgiving', 'thanksgiving'],
  ['black friday', 'black friday'],
  ['cyber monday', 'cyber monday'],
  ['labor day', 'labor day'],
  ['memorial day', 'memorial day'],
  ['independence day', 'independence day'],
  ['veterans day', 'veterans day'],
  ["veterans ' day", 'veterans day'],
  ['armistice day', 'veterans day'],
  ['remembrance day', 'veterans day'],
  ['columbus day', 'columbus day'],
  ["presidents ' day", 'presidents day'],
  ['presidents day', 'presidents day'],
  ['martin luther king jr . day', 'king day'],
  ['martin luther king day', 'king day'],
  ["valentine ' s day", 'valentine’s day'],
  ["st . patrick ' s day", 'patrick’s day'],
  ["st patrick ' s day", 'patrick’s day'],
  ['halloween', 'halloween'],
  ['may day', 'may day'],
  ["international workers ' day", 'may day'],
  ['bastille day', 'bastille day'],
  ['australia day', 'australia day'],
  ['canada day', 'canada day'],
  ['anzac day', 'anzac day'],
  ["mother ' s day", 'mother’s day'],
  ["father ' s day", 'father’s day'],
  ['election day', 'election day'],
  ['groundhog day', 'groundhog day'],
  ['epiphany', 'epiphany'],
  ["all saints ' day", 'all saints’ day'],
  ["international women ' s day", 'women’s day'],
  ["fools ' day", 'fools’ day'],
  ["april fool ' s day", 'fools’ day'],
  ['earth day', 'earth day'],
];
/** Days that each country has of its own, or keeps at another time. */
const ofManyCountries: ReadonlySet<string> = new Set(['independence day', 'election day', 'mother’s day', 'father’s day']);

/** Days of one year only. */
const events: readonly [string, string][] = [
  ['d – day', '1944-06-06'],
  ['d - day', '1944-06-06'],
  ['v – e day', '1945-05-08'],
  ['v - e day', '1945-05-08'],
  ['ve day', '1945-05-08'],
  ['v – j day', '1945-08-15'],
  ['v - j day', '1945-08-15'],
  ['vj day', '1945-08-15'],
];

interface Name {
  readonly words: readonly string[];
  readonly id: string;
  readonly edtf: string | null;
}

export const holidaysByFirst = new Map<string, Name[]>();
for (const [list, isEvent] of [[names, false] as const, [events, true] as const]) {
  for (const [words, id] of list) {
    const name = { words: words.split(' '), id, edtf: isEvent ? id : null };
    holidaysByFirst.set(name.words[0]!, [...(holidaysByFirst.get(name.words[0]!) ?? []), name]);
  }
}

/** "Christmas Day", "New Year’s Eve 2016", "last Thanksgiving", "the Fourth of July", "9/11". */
export function readHoliday(t: Tokens, at: number): Found | null {
  const which = look(t.words[at] ?? '')?.which;
  const start = which === undefined ? at : at + 1;
  const name = holidaysByFirst.get(t.words[start] ?? '')?.find(({ words }) => words.every((word, by) => t.words[start + by] === word));
  if (!name) return readNineEleven(t, at);
  if (!isCapital(t, start)) return null;
  const next = start + name.words.length;
  if (name.edtf) return { next, sense: { is: 'edtf', edtf: name.edtf }, rule: 'named day' };
  if (isCapital(t, next) && isWord(t, next, 'island', 'islands', 'tree', 'carol', 'rising', 'parade')) return null;
  const year = readYearAfter(t, next, true);
  if (ofManyCountries.has(name.id)) return { next: year?.next ?? next, sense: vague('country'), rule: 'holiday' };
  const sense = { is: 'holiday', name: name.id, year: year?.year ?? null, yearFrom: year?.yearFrom ?? null, which: which ?? null } as const;
  return { next: year?.next ?? next, sense, rule: 'holiday' };
}

function readNineEleven(t: Tokens, at: number): Found | null {
  const isIt =
    t.words[at] === '9' && t.words[at + 1] === '/' && t.words[at + 2] === '11' && t.words[at + 3] !== '/' && !isNumber(t, at - 1);
  return isIt ? { next: at + 3, sense: dateSense({ year: 2001, month: 9, day: 11 }), rule: 'named day' } : null;
}
