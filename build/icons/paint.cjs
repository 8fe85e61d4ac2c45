// Runs inside Electron, started by draw.mjs: paints an SVG at each size and writes the PNGs.
// electron paint.cjs <svg> <folder> <size> …
const { app, BrowserWindow } = require('electron');
const { readFileSync, writeFileSync } = require('node:fs');
const path = require('node:path');

const [svg, folder, ...sizes] = process.argv.slice(process.argv.indexOf(__filename) + 1).filter((word) => !word.startsWith('--'));

/** Runs in the page. The bytes come back as base64. */
async function paint(markup, size) {
  const image = new Image(size, size);
  image.src = URL.createObjectURL(new Blob([markup], { type: 'image/svg+xml' }));
  await image.decode();
  const canvas = Object.assign(document.createElement('canvas'), { width: size, height: size });
  canvas.getContext('2d').drawImage(image, 0, 0, size, size);
  return canvas.toDataURL('image/png').split(',')[1];
}

void app.whenReady().then(async () => {
  const window = new BrowserWindow({ show: false });
  await window.loadURL('about:blank');
  const markup = readFileSync(svg, 'utf8');
  for (const size of sizes) {
    const png = await window.webContents.executeJavaScript(`(${paint.toString()})(${JSON.stringify(markup)}, ${Number(size)})`);
    writeFileSync(path.join(folder, `${size}x${size}.png`), Buffer.from(png, 'base64'));
  }
  app.quit();
});
