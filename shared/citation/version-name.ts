import type { Version } from '../model/source';
import { locale, numbered } from '../text/counted';

/** What tells one Version from another: its number, what it was read from or how it was made, and when it was recorded. */
export function versionName({ id, made, original, created }: Version, versions: readonly Version[]): string {
  const number = versions.findIndex((version) => version.id === id) + 1;
  const when = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(created));
  return `${numbered(number)} · ${made ? `${made.how} by hand` : original.name} · ${when}`;
}
