// @ts-check

/** @typedef {{ ok: true, value: { text: { text: string, blocks: { start: number, end: number }[], inlines: { href?: string }[] }, unread?: string } } | { ok: false, error: { code: string, message: string } }} Outcome */
/** What became of each case, in order, and what happened that must not: "request: …", "script: …", "file: …". */
/** @typedef {{ outcomes: { outcome: Outcome, ms: number }[], happened: string[] }} Run */
/** @typedef {{ file: string, kind: string, expectation: string, note?: string }} Case */

/** Failures of the reader itself, which no expectation allows. */
const faults = new Set(['reader-failed', 'too-slow']);

/**
 * What is wrong with an outcome, or null where it is as the manifest expects.
 * @param {Case} expected @param {Outcome} outcome @param {string} name the file's own
 * @returns {string | null}
 */
export function wrong({ expectation }, outcome, name) {
  const allowed = expectation.split(' or ');
  const was = outcome.ok ? 'imported safely' : 'clear error';
  if (!allowed.includes(was)) return `was ${outcome.ok ? 'imported' : `refused (${outcome.error.message})`}, expected: ${expectation}`;
  return outcome.ok ? unsafe(outcome.value) : unclear(outcome.error, name);
}

/** @param {{ code: string, message: string }} error @param {string} name */
function unclear({ code, message }, name) {
  if (faults.has(code)) return message;
  return message.includes(name) && message.endsWith('.') ? null : `its message does not name the file: ${message}`;
}

/** @param {Extract<Outcome, { ok: true }>['value']} imported */
function unsafe({ text: { text, blocks, inlines }, unread }) {
  const links = inlines.flatMap(({ href }) => href ?? []).filter((href) => !/^(?:https?|mailto):/i.test(href));
  if (links.length > 0) return `has a link to ${links[0]}`;
  if (/[\0-\x08\x0b\x0c\x0e-\x1f]/.test(text)) return 'has control characters in its text';
  if (blocks.some(({ start, end }, i) => start >= end || end > text.length || start !== (i === 0 ? 0 : (blocks[i - 1]?.end ?? 0) + 2)))
    return 'has blocks that do not fit its text';
  return text === '' && unread === undefined ? 'has no words, and does not say so' : null;
}
