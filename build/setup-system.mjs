// @ts-check
// What Electron needs of a Linux system: libraries, and a virtual display where there is no other.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';

/** Debian's names. Newer releases call some of them with "t64" at the end. */
const packages = {
  libraries: ['libgtk-3-0', 'libnss3', 'libasound2', 'libgbm1'],
  display: ['xvfb', 'xauth'],
  fonts: ['fonts-noto-core', 'fonts-noto-cjk'],
};
const elsewhere = [
  { tool: 'dnf', command: 'sudo dnf install -y gtk3 nss alsa-lib mesa-libgbm xorg-x11-server-Xvfb xorg-x11-xauth' },
  { tool: 'pacman', command: 'sudo pacman -S --needed gtk3 nss alsa-lib mesa xorg-server-xvfb xorg-xauth' },
  { tool: 'zypper', command: 'sudo zypper install -y gtk3 mozilla-nss alsa libgbm1 xorg-x11-server-Xvfb xauth' },
];

const isRoot = () => process.getuid?.() === 0;
const linux = process.platform === 'linux';

/** Whether a window can be shown: always, but on Linux only where a display is named. */
export const hasDisplay = (env = process.env, platform = process.platform) =>
  platform !== 'linux' || Boolean(env.DISPLAY || env.WAYLAND_DISPLAY);

/** The command as it runs here: under a virtual display of its own where there is no other. @param {string[]} command */
export const inDisplay = (command) =>
  hasDisplay() ? command : ['xvfb-run', '--auto-servernum', '--server-args=-screen 0 1920x1200x24', ...command];

/**
 * Sees to it that Electron can start here. As root on Debian it installs what is missing; elsewhere it says the one command that does.
 * @param {string} executable Electron's
 * @param {{ needsVirtualDisplay: boolean }} needs
 * @returns {string | null} null where all is well; else what is missing and what to do, for the person
 */
export function prepareSystem(executable, { needsVirtualDisplay }) {
  if (!linux) return null;
  const libraries = missingLibraries(executable);
  const display = needsVirtualDisplay && !(onPath('xvfb-run') && onPath('xauth'));
  const needed = libraries.length > 0 || display;
  const fonts = needsVirtualDisplay && !hasNotoFonts();
  if (!needed && !fonts) return null;
  const names = [
    ...(libraries.length > 0 ? packages.libraries : []),
    ...(display ? packages.display : []),
    ...(fonts ? packages.fonts : []),
  ];
  if (onPath('apt-get') && isRoot()) return aptInstall(names) || !needed ? null : couldNot(libraries, display);
  return needed ? `${couldNot(libraries, display)} This command brings it:\n  ${installCommand(names)}` : null;
}

/** @param {string[]} libraries @param {boolean} display */
function couldNot(libraries, display) {
  const missing = [...libraries, ...(display ? ['a virtual display (xvfb-run, xauth)'] : [])];
  return `Electron cannot start on this system: ${missing.join(', ')} missing.`;
}

/** Shared libraries that the loader does not find. @param {string} executable @returns {string[]} */
function missingLibraries(executable) {
  const listed = spawnSync('ldd', [executable], { encoding: 'utf8', env: { ...process.env, LD_LIBRARY_PATH: dirname(executable) } });
  return [...(listed.stdout ?? '').matchAll(/^\s*(\S+) => not found/gm)].map((match) => String(match[1]));
}

/** @param {string} program */
const onPath = (program) => (process.env.PATH ?? '').split(delimiter).some((folder) => existsSync(join(folder, program)));

const hasNotoFonts = () =>
  existsSync('/usr/share/fonts') &&
  readdirSync('/usr/share/fonts', { recursive: true }).some((name) => String(name).includes('NotoSansCJK'));

/** @param {string[]} names */
function installCommand(names) {
  if (onPath('apt-get')) return `sudo apt-get install -y ${names.map(debianName).join(' ')}`;
  return elsewhere.find(({ tool }) => onPath(tool))?.command ?? `(your system’s packages for GTK 3, NSS, ALSA, GBM, Xvfb and xauth)`;
}

/** @param {string} name */
function debianName(name) {
  const newer = spawnSync('apt-cache', ['show', `${name}t64`], { encoding: 'utf8' });
  return newer.status === 0 && newer.stdout.trim() ? `${name}t64` : name;
}

/** @param {string[]} names @returns {boolean} */
function aptInstall(names) {
  console.log(`Installing what Electron needs of the system: ${names.join(' ')}`);
  const apt = (/** @type {string[]} */ ...args) => {
    const run = spawnSync('apt-get', args, {
      encoding: 'utf8',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      timeout: 600_000,
    });
    if (run.status !== 0) console.error((run.stderr || String(run.error)).trim().split('\n').slice(-3).join('\n'));
    return run.status === 0;
  };
  const install = () => apt('install', '-y', '-o', 'DPkg::Lock::Timeout=120', ...names.map(debianName));
  return (hasPackageLists() && install()) || (apt('update') && install());
}

/** A fresh container has no package lists, and every install fails before an update. */
function hasPackageLists() {
  const lists = '/var/lib/apt/lists';
  return existsSync(lists) && readdirSync(lists).some((name) => name.includes('_Packages') && statSync(join(lists, name)).size > 0);
}
