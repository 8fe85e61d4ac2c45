// @ts-check
import { readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * How Chromium's sandbox stands on this system: it works; it has to be given up, since Chromium refuses to run as root with it;
 * or the system does not let programs make one until an administrator has run one command.
 * @typedef {{ is: 'on' } | { is: 'off', because: string } | { is: 'blocked', remedy: string }} Sandbox
 */

/** @param {string} executable Electron's @returns {Sandbox} */
export function sandboxFor(executable) {
  if (process.platform !== 'linux') return { is: 'on' };
  if (process.getuid?.() === 0)
    return {
      is: 'off',
      because: 'Running as root: Chromium’s sandbox is off for this run (--no-sandbox). Start it as a user to have it on.',
    };
  const aid = join(dirname(executable), 'chrome-sandbox');
  if (namespacesAllowed() || isSetuidRoot(aid)) return { is: 'on' };
  return { is: 'blocked', remedy: `sudo chown root:root '${aid}' && sudo chmod 4755 '${aid}'` };
}

/** Whether any program may make a user namespace: Debian and Ubuntu each have a switch of their own. */
function namespacesAllowed() {
  return (
    setting('kernel/unprivileged_userns_clone') !== '0' &&
    setting('kernel/apparmor_restrict_unprivileged_userns') !== '1' &&
    setting('user/max_user_namespaces') !== '0'
  );
}

/** @param {string} name @returns {string | null} null where this kernel has no such setting */
function setting(name) {
  try {
    return readFileSync(`/proc/sys/${name}`, 'utf8').trim();
  } catch {
    return null;
  }
}

/** @param {string} path */
function isSetuidRoot(path) {
  const facts = statSync(path, { throwIfNoEntry: false });
  return facts?.uid === 0 && (facts.mode & 0o4111) === 0o4111;
}
