/** Names of languages as news databases write them, and their BCP 47 tags. */
const tags = new Map([
  ['english', 'en'],
  ['french', 'fr'],
  ['français', 'fr'],
  ['german', 'de'],
  ['deutsch', 'de'],
  ['spanish', 'es'],
  ['español', 'es'],
  ['italian', 'it'],
  ['portuguese', 'pt'],
  ['dutch', 'nl'],
  ['russian', 'ru'],
  ['japanese', 'ja'],
  ['chinese', 'zh'],
  ['korean', 'ko'],
  ['arabic', 'ar'],
  ['turkish', 'tr'],
  ['polish', 'pl'],
  ['swedish', 'sv'],
  ['danish', 'da'],
  ['norwegian', 'no'],
  ['finnish', 'fi'],
  ['hebrew', 'he'],
  ['hindi', 'hi'],
  ['ukrainian', 'uk'],
]);

/** The tag of a language that is named by one word ("ENGLISH", "English; EN"), or null. */
export const languageTag = (name: string): string | null => tags.get(/^\p{L}+/u.exec(name.trim().toLowerCase())?.[0] ?? '') ?? null;
