import { app, BrowserWindow } from 'electron';

// A window with nothing but the page that it is told to show.
app
  .whenReady()
  .then(() => new BrowserWindow({ width: 1280, height: 800 }).loadFile(process.env.BENCH_PAGE));
