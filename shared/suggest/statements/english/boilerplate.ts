/** Publishers' own lines: offers, rights, links, captions, credits. */
const PATTERNS: readonly RegExp[] = [
  /\b(?:subscrib(?:e|ing|ers?)|subscription)\b/i,
  /\bsign(?:ing)? up\b.*\b(?:newsletters?|alerts?|emails?|updates?|account|free)\b/i,
  /^(?:read|see|find out|learn|click|tap|watch|listen|view) (?:more|also|next|here|now)\b/i,
  /^(?:related|recommended|more (?:on|from|stories)|most (?:read|popular)|also read|don['’]t miss|up next|editor['’]?s['’]? (?:note|picks?)|advertisement|sponsored|trending|tags?|topics?|share (?:this|on))\b.{0,80}$/i,
  /^(?:photos?|pictures?|images?|photographs?|file photo|video|credit|source|caption)\s*(?::|by\b|\/|\|)/i,
  /\((?:photo|image|picture|ap photo|file photo|afp|reuters|getty images?)[^)]*\)\s*$/i,
  /(?:©|\(c\)\s*\d{4}|\bcopyright\b\s*(?:©|\d{4})|\ball rights reserved\b)/i,
  /\b(?:terms of (?:use|service)|privacy policy|cookie policy|cookies?\b.*\bconsent)\b/i,
  /^(?:follow|like|join) (?:us|me|our|the)\b/i,
  /\bdownload (?:the|our) app\b|\b(?:our|free|daily|weekly|morning) newsletters?\b/i,
  /\b(?:support|help) (?:us|our|quality|independent)\b.*\b(?:journalism|reporting|newsroom|get the story right|story)\b/i,
  /\bquality journalism\b|\bindependent journalism\b/i,
  /\b(?:reporting|writing|editing|compiled|edited|written) by\b.{0,120}$/i,
  /^[\w.+-]+@[\w-]+\.[\w.]+$/,
];

/** A longer paragraph than this is text, whatever words it has. */
const LONGEST = 400;

/** Whether a paragraph is the publisher's own words rather than the article's. Quoted words make it the article's. */
export function isEnglishBoilerplate(text: string): boolean {
  if (text.length > LONGEST || /[“"].{20,}[”"]/u.test(text)) return false;
  return PATTERNS.some((pattern) => pattern.test(text));
}
