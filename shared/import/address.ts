/** The address of a link as words, or null where it is not one a person may follow: http:, https: and mailto: only. */
export function linkAddress(href: string | null | undefined): string | null {
  const address = (href ?? '').replace(/[\t\n\r]/g, '').trim();
  if (address.length > 4_000 || /[\0-\x1f\ufffd]/.test(address)) return null;
  return /^(?:https?:\/\/[^\s/]|mailto:\S)/i.test(address) ? address : null;
}
