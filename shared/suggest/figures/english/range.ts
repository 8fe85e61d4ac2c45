import type { NumberReading } from '../../../amounts/number-reading';
import type { Token } from '../../../amounts/tokens';

const small = (tokens: readonly Token[], at: number): string => tokens[at]?.small ?? '';

/** The token after a word that joins the ends of a range: "10 to 12", "between 5 and 10", "5–10", "two or three"; null where none stands at `at`. */
export function rangeAfter(tokens: readonly Token[], first: NumberReading, at: number, isMeasured: boolean): number | null {
  const joint = tokens[at];
  const next = tokens[at + 1];
  if (!joint || !next) return null;
  if (joint.small === 'to') return comesFrom(tokens, first.from) || (isMeasured && isChange(tokens, first.from)) ? null : at + 1;
  if (joint.small === 'and') return isBetween(tokens, first.from) ? at + 1 : null;
  if (joint.small === 'or') return first.power === 0 ? at + 1 : null;
  const isDash = /^[-–—‐‑]$/.test(joint.text) && (next.kind === 'digits' || /^[\p{Sc}]$/u.test(next.text) || first.form === 'words');
  return isDash && joint.glued === next.glued ? at + 1 : null;
}

/** "rose from 5 to 10": two figures, unless something ranges or varies from one to the other. */
function comesFrom(tokens: readonly Token[], from: number): boolean {
  for (let index = from - 1; index >= Math.max(0, from - 4); index--) {
    if (small(tokens, index) === 'from') return !/^(?:rang\w*|var\w*|anywhere|anything|of|spans?|spanning)$/.test(small(tokens, index - 1));
    if (tokens[index]?.kind === 'sign' && !/^[\p{Sc}]$/u.test(tokens[index]?.text ?? '')) return false;
  }
  return false;
}

/** "between (about) 5 and 10". */
function isBetween(tokens: readonly Token[], from: number): boolean {
  for (let index = from - 1; index >= Math.max(0, from - 4); index--) if (small(tokens, index) === 'between') return true;
  return false;
}

/** "fell 6.2 pence to 118p": by how much, and where to. */
function isChange(tokens: readonly Token[], from: number): boolean {
  for (let index = from - 1; index >= Math.max(0, from - 4); index--) {
    if (changes.test(small(tokens, index))) return true;
    if (tokens[index]?.kind === 'sign' && !/^[\p{Sc}]$/u.test(tokens[index]?.text ?? '')) return false;
  }
  return false;
}

const changes =
  /^(?:rose|rise|rises|rising|risen|fell|fall|falls|falling|fallen|gained|gains?|gaining|lost|loses?|losing|up|down|climb(?:ed|s|ing)?|drop(?:ped|s|ping)?|slid|slides?|jump(?:ed|s|ing)?|add(?:ed|s|ing)?|increas(?:ed|es|e|ing)|declin(?:ed|es|e|ing)|decreas(?:ed|es|e|ing)|cut|cuts|raised|raises?|slip(?:ped|s|ping)?|advanc(?:ed|es|e|ing)|surg(?:ed|es|e|ing)|plung(?:ed|es|e|ing)|edged|soar(?:ed|s|ing)?|tumbl(?:ed|es|e|ing)|grew|grows?|growing|shrank|shrunk|eased|sank|dipped|by|widened|narrowed|improved|reduced|moved)$/;
