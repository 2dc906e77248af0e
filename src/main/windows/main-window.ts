import { notificationChannel, type NotificationName } from '#shared/ipc/contract';
import { BrowserWindow, screen } from 'electron';
import path from 'node:path';
import type { ShownTheme } from '../page/serve-page';
import { PAGE_URL } from '../page/scheme';
import { holdUntilSaved, type CloseHandshake } from './close-handshake';
import { confinePage } from './security';
import { fitBounds, MIN_HEIGHT, MIN_WIDTH, type WindowBounds } from './window-bounds';

/** The page's background, so that the window has its colour before the page has drawn. */
const BACKGROUNDS: Readonly<Record<ShownTheme, string>> = { light: '#fafaf8', dark: '#101214' };
/** A page that crashes again this soon after it was loaded is not loaded once more. */
const CRASH_LOOP_MS = 10_000;

export interface MainWindowOptions {
  readonly preload: string;
  readonly theme: ShownTheme;
  readonly remembered: WindowBounds | null;
  readonly rememberBounds: (bounds: WindowBounds) => void;
}

/** The one window of the app. */
export class MainWindow {
  readonly #window: BrowserWindow;
  readonly #handshake: CloseHandshake;

  constructor(options: MainWindowOptions) {
    const workAreas = [screen.getPrimaryDisplay(), ...screen.getAllDisplays()].map(
      ({ workArea }) => workArea,
    );
    const { isMaximized, ...bounds } = fitBounds(options.remembered, workAreas);
    this.#window = new BrowserWindow({
      ...bounds,
      minWidth: MIN_WIDTH,
      minHeight: MIN_HEIGHT,
      title: 'Whiteboard Coach',
      backgroundColor: BACKGROUNDS[options.theme],
      autoHideMenuBar: true,
      webPreferences: {
        preload: path.resolve(options.preload),
        spellcheck: false,
        v8CacheOptions: 'bypassHeatCheck',
      },
    });
    if (isMaximized) this.#window.maximize();
    confinePage(this.#window.webContents);
    this.#reloadAfterCrash();
    this.#handshake = holdUntilSaved(this.#window, () => this.notify('closeRequested'));
    this.#window.webContents.on('will-prevent-unload', () => this.#handshake.pageStays());
    this.#window.on('close', () => options.rememberBounds(this.#currentBounds()));
    void this.#window.loadURL(PAGE_URL);
  }

  owns(webContentsId: number): boolean {
    return !this.#window.isDestroyed() && this.#window.webContents.id === webContentsId;
  }

  /** @returns false when there is no page that could hear it */
  notify(name: NotificationName): boolean {
    const page = this.#window.isDestroyed() ? null : this.#window.webContents;
    if (!page || page.isCrashed() || page.isLoadingMainFrame()) return false;
    page.send(notificationChannel(name));
    return true;
  }

  /** The page holds nothing unsaved, or the person lets it go: a window that waits to close may do so. */
  pageMayGo(): void {
    this.#handshake.pageMayGo();
  }

  focus(): void {
    if (this.#window.isDestroyed()) return;
    if (this.#window.isMinimized()) this.#window.restore();
    this.#window.show();
    this.#window.focus();
  }

  showTheme(theme: ShownTheme): void {
    if (!this.#window.isDestroyed()) this.#window.setBackgroundColor(BACKGROUNDS[theme]);
  }

  get browserWindow(): BrowserWindow {
    return this.#window;
  }

  #currentBounds(): WindowBounds {
    return { ...this.#window.getNormalBounds(), isMaximized: this.#window.isMaximized() };
  }

  /** Everything acknowledged is on disk, so the page can start over from there. */
  #reloadAfterCrash(): void {
    let loadedAtMs = performance.now();
    this.#window.webContents.on('render-process-gone', (_event, { reason }) => {
      if (reason === 'clean-exit' || performance.now() - loadedAtMs < CRASH_LOOP_MS) return;
      loadedAtMs = performance.now();
      this.#window.webContents.reload();
    });
  }
}
