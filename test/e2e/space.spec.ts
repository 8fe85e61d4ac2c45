import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from './app';
import { desk } from './desk';

const isRootOnLinux = process.platform === 'linux' && process.getuid?.() === 0;

/** A disk of 280 MB, or null where this user may not mount one. */
function mountDisk(folder: string): string | null {
  const disk = join(folder, 'disk');
  mkdirSync(disk);
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=280m', 'none', disk], { stdio: 'ignore' });
    return disk;
  } catch {
    return null;
  }
}

test('R33: on a disk that is nearly full nothing is changed, which is said at once; with room again it goes on', async ({
  folder,
  start,
}) => {
  test.skip(!isRootOnLinux, 'only root can mount a small disk');
  const disk = mountDisk(folder);
  test.skip(disk === null, 'no disk can be mounted here');
  const ballast = join(disk!, 'ballast');
  const profile = join(disk!, 'profile');
  try {
    const { app, page } = await start([], profile);
    const { ready, openSample, saved } = desk(page);
    await ready();
    writeFileSync(ballast, new Uint8Array(100 * 1024 * 1024));
    await expect(page.getByText('Less than 200 MB are free', { exact: false })).toBeVisible({ timeout: 2_500 });
    await page.getByRole('button', { name: 'Open the sample' }).click();
    await expect(page.getByText('could not be kept: less than 200 MB', { exact: false })).toBeVisible();
    rmSync(ballast);
    await expect(page.getByText('There is enough free space', { exact: false })).toBeVisible();
    await openSample();
    await saved();
    await app.close();
  } finally {
    execFileSync('umount', ['-l', disk!]);
  }
});
