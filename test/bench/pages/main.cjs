// A bare Electron app for comparison: one window like Dateline's, showing the page named in $BENCH_PAGE.
const { app, BrowserWindow } = require('electron');
const path = require('node:path');

app.on('window-all-closed', () => app.quit());
void app.whenReady().then(() => {
  const window = new BrowserWindow({
    width: 1280,
    height: 800,
    show: false,
    backgroundColor: '#f6f5f2',
    webPreferences: { sandbox: true, contextIsolation: true, nodeIntegration: false, spellcheck: false },
  });
  window.once('ready-to-show', () => window.show());
  void window.loadFile(path.join(__dirname, process.env.BENCH_PAGE));
});
