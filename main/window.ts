import { app, BrowserWindow, nativeTheme } from 'electron';
import { join } from 'node:path';
import { HOME } from './addresses';
import { readBounds, writeBounds } from './window-bounds';

/** The grounds of the two themes (renderer/ui/tokens.css), so that the window does not flash before its first paint. */
const ground = { light: '#f6f5f2', dark: '#171614' };

/** Opens the one window, hardened (R1), where it stood last time. It is shown once there is something to see. */
export function openWindow(): BrowserWindow {
  const place = join(app.getPath('userData'), 'window.json');
  const { isMaximized, ...bounds } = readBounds(place) ?? { width: 1280, height: 800, isMaximized: false };
  const window = new BrowserWindow({
    ...bounds,
    minWidth: 960,
    minHeight: 600,
    show: false,
    backgroundColor: nativeTheme.shouldUseDarkColors ? ground.dark : ground.light,
    webPreferences: {
      preload: join(__dirname, '../preload/preload.cjs'),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      webviewTag: false,
      spellcheck: false,
    },
  });
  window.once('ready-to-show', () => (isMaximized ? window.maximize() : window.show()));
  window.on('close', () => writeBounds(place, window));
  void window.loadURL(HOME);
  return window;
}

/** Brings the window to the front. */
export function focusWindow(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore();
  window.focus();
}
