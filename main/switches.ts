import type { CommandLine } from 'electron';

/**
 * Chromium's own traffic and updates, all off (R14). With every host unknown, names looked up ahead of need go nowhere, and neither does
 * a call between browsers over TCP: no request handler sees it, and it was measured to go out without this.
 */
const quiet: readonly (readonly [string, string?])[] = [
  ['disable-background-networking'],
  ['disable-component-update'],
  ['disable-domain-reliability'],
  ['disable-sync'],
  ['no-pings'],
  ['no-proxy-server'],
  ['host-resolver-rules', 'MAP * ~NOTFOUND'],
];

/** Turns Chromium's background traffic off. Must run before the app is ready. */
export function silenceChromium(commandLine: CommandLine): void {
  for (const [name, value] of quiet) commandLine.appendSwitch(name, value);
}

const refused = /^(remote-debugging-|inspect(-|$)|js-flags$|disable-web-security$|load-extension$|disable-extensions-except$)/;

/**
 * The first switch by which another program could look into the running app or weaken it, or null (R16).
 * Chromium takes one dash or two, and on Windows a slash; case does not matter there, so it does not here.
 */
export function findRefusedSwitch(words: readonly string[]): string | null {
  return words.find((word) => refused.test(switchName(word))) ?? null;
}

function switchName(word: string): string {
  const [, name = ''] = /^(?:--?|\/)([^=:]*)/.exec(word.trim()) ?? [];
  return name.toLowerCase();
}
