import { app, type Session, type WebContents } from 'electron';
import { HOME, isAllowedRequest } from './addresses';

const isDeveloping = !app.isPackaged && process.env.ELECTRON_RENDERER_URL !== undefined;

/** Denies the session all that Dateline does not need: requests, permissions, devices, downloads, the spellchecker's dictionaries. */
export function hardenSession(session: Session): void {
  session.webRequest.onBeforeRequest((details, answer) => answer({ cancel: !isAllowedRequest(details.url, isDeveloping) }));
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.on('will-download', (event) => event.preventDefault());
  session.setSpellCheckerEnabled(false);
}

/** Keeps every page where it is: no navigation, no new window, no embedded page (R11). */
export function hardenContents(contents: WebContents): void {
  const stay = (event: { preventDefault(): void }, address: string): void => {
    if (address !== HOME) event.preventDefault();
  };
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  contents.on('will-navigate', stay);
  contents.on('will-redirect', stay);
  contents.on('will-frame-navigate', (event) => stay(event, event.url));
  // Chromium asks nobody before it shows about:blank, so that the page is fetched back.
  contents.on('did-navigate', (_event, address) => void (address === 'about:blank' && contents.loadURL(HOME)));
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
}
