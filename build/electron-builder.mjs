// @ts-check
// What electron-builder is told. `npm run package` builds a folder that runs here; a release workflow names the other targets:
//   npx electron-builder --config build/electron-builder.mjs --publish never [--linux | --mac | --win]
import { readFileSync } from 'node:fs';
import { afterPack } from './after-pack.mjs';

const { devDependencies } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));

const documents = [
  { ext: 'txt', name: 'Plain text', mimeType: 'text/plain' },
  { ext: 'md', name: 'Markdown', mimeType: 'text/markdown' },
  { ext: 'html', name: 'Web page', mimeType: 'text/html' },
].map((type) => ({ ...type, description: type.name, role: 'Viewer', rank: 'Alternate' }));
const archive = {
  ext: 'dateline',
  name: 'Dateline archive',
  description: 'Dateline archive',
  mimeType: 'application/x-dateline',
  role: 'Editor',
  rank: 'Owner',
};

/**
 * R17: the switches burnt into the binary.
 * @param {string} electronVersion @param {boolean} forTests Playwright attaches by --inspect
 */
const fuses = (electronVersion, forTests) => ({
  runAsNode: false,
  enableNodeOptionsEnvironmentVariable: false,
  enableNodeCliInspectArguments: forTests,
  enableCookieEncryption: true,
  onlyLoadAppFromAsar: true,
  resetAdHocDarwinSignature: true,
  ...(Number.parseInt(electronVersion) >= 29 ? { grantFileProtocolExtraPrivileges: false } : {}), // older binaries have no such fuse
});

/**
 * @param {{ electronVersion: string, electronDist?: string, forTests: boolean }} choice
 * @returns {import('electron-builder').Configuration}
 */
export function configuration({ electronVersion, electronDist, forTests }) {
  return {
    appId: 'invalid.example.dateline',
    productName: 'Dateline',
    copyright: 'Copyright © 2026 The Dateline founders',
    directories: { output: forTests ? 'dist/for-tests' : 'dist', buildResources: 'build' },
    electronVersion,
    ...(electronDist ? { electronDist } : {}),
    files: ['out/main/**', 'out/preload/**', 'out/renderer/**', 'package.json', '!node_modules'],
    extraResources: [{ from: 'out/licences', to: 'licences' }],
    // The main process reads this one word; no other file differs between a release and the package that is tested.
    ...(forTests ? { extraMetadata: { datelineE2E: true } } : {}),
    asar: true,
    npmRebuild: false,
    electronFuses: fuses(electronVersion, forTests),
    afterPack,
    fileAssociations: [...documents, archive],
    electronLanguages: ['en', 'en-US'],
    linux: {
      target: ['AppImage', 'deb'],
      icon: 'build/icons',
      category: 'Office',
      synopsis: 'Claims, positions and figures from articles, on a timeline',
      maintainer: 'The Dateline founders <dateline@example.invalid>',
      executableName: 'dateline',
    },
    mac: { target: ['dmg'], icon: 'build/icons/dateline.icns', category: 'public.app-category.productivity' },
    win: { target: ['nsis'], icon: 'build/icons/dateline.ico' },
    nsis: { oneClick: false, perMachine: true, allowToChangeInstallationDirectory: true },
  };
}

export default configuration({ electronVersion: devDependencies.electron, forTests: process.env.DATELINE_E2E === '1' });
