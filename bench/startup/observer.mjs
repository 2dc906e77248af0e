import { app } from 'electron';

/**
 * Runs the app under measurement in its own process and reports when its page has been interactive for two frames. The
 * same observer stands around both apps, so neither needs a hook of its own.
 */
const INTERACTIVE = `new Promise((resolve) => {
  const whenThere = () => {
    if (!document.querySelector('main')) return requestAnimationFrame(whenThere);
    requestAnimationFrame(() => requestAnimationFrame(() => resolve(performance.timeOrigin + performance.now())));
  };
  whenThere();
})`;

app.setPath('userData', process.env.BENCH_USER_DATA);
app.on('browser-window-created', (_event, window) => {
  window.webContents.once('dom-ready', async () => {
    const interactiveAtMs = await window.webContents.executeJavaScript(INTERACTIVE);
    process.stdout.write(`interactive at ${interactiveAtMs}\n`, () => app.exit(0));
  });
});
await import(process.env.BENCH_MAIN);
