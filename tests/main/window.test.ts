import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { holdUntilSaved } from '../../src/main/windows/close-handshake';
import { fitBounds } from '../../src/main/windows/window-bounds';

const SCREEN = { x: 0, y: 25, width: 1920, height: 1055 };
const SECOND = { x: 1920, y: 0, width: 1280, height: 1024 };
const remembered = { x: 2000, y: 40, width: 1100, height: 800, isMaximized: false };

describe('where the window opens', () => {
  test('where it stood, if that display is still there', () => {
    expect(fitBounds(remembered, [SCREEN, SECOND])).toEqual(remembered);
  });

  test('in the middle of the first display, if it is not', () => {
    expect(fitBounds(remembered, [SCREEN])).toEqual({
      x: 240,
      y: 103,
      width: 1440,
      height: 900,
      isMaximized: false,
    });
  });

  test('never with its title bar above or below the display', () => {
    for (const y of [-500, 24, 1_060]) {
      expect(fitBounds({ ...remembered, x: 100, y }, [SCREEN]).y).toBe(103);
    }
  });

  test('no smaller than the smallest layout and no larger than the display, if that can be', () => {
    const huge = { ...remembered, x: 0, y: 25, width: 9_000, height: 9_000 };
    expect(fitBounds(huge, [SCREEN])).toMatchObject({ width: 1920, height: 1055 });
    const tiny = { ...remembered, x: 0, y: 25, width: 200, height: 100 };
    expect(fitBounds(tiny, [SCREEN])).toMatchObject({ width: 1024, height: 700 });
    expect(fitBounds(null, [{ x: 0, y: 0, width: 800, height: 600 }])).toMatchObject({
      x: 0,
      y: 0,
      width: 1024,
      height: 700,
    });
  });

  test('without any display it still opens', () => {
    expect(fitBounds(null, [])).toMatchObject({ x: 0, y: 0, width: 1440, height: 900 });
  });
});

class ClosingWindow {
  isClosed = false;
  refusesUnload = false;
  #listener: (event: { preventDefault: () => void }) => void = () => undefined;
  on(_name: 'close', listener: (event: { preventDefault: () => void }) => void): void {
    this.#listener = listener;
  }
  close(): void {
    let isPrevented = false;
    this.#listener({ preventDefault: () => (isPrevented = true) });
    if (!isPrevented && !this.refusesUnload) this.isClosed = true;
  }
  isDestroyed(): boolean {
    return this.isClosed;
  }
}

describe('closing', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  test('waits for the answer of the page', () => {
    const window = new ClosingWindow();
    const handshake = holdUntilSaved(window, () => true);
    window.close();
    window.close();
    expect(window.isClosed).toBe(false);
    handshake.pageMayGo();
    expect(window.isClosed).toBe(true);
  });

  test('goes on after three seconds without one', () => {
    const window = new ClosingWindow();
    holdUntilSaved(window, () => true);
    window.close();
    vi.advanceTimersByTime(2_999);
    expect(window.isClosed).toBe(false);
    vi.advanceTimersByTime(1);
    expect(window.isClosed).toBe(true);
  });

  test('does not wait where no page could answer', () => {
    const window = new ClosingWindow();
    holdUntilSaved(window, () => false);
    window.close();
    expect(window.isClosed).toBe(true);
  });

  test('a page that refuses to be unloaded keeps the window, and is asked again the next time', () => {
    const window = new ClosingWindow();
    let asked = 0;
    const handshake = holdUntilSaved(window, () => {
      asked += 1;
      return true;
    });
    window.close();
    window.refusesUnload = true;
    vi.advanceTimersByTime(3_000);
    handshake.pageStays();
    expect(window.isClosed).toBe(false);
    window.refusesUnload = false;
    window.close();
    expect([asked, window.isClosed]).toEqual([2, false]);
    handshake.pageMayGo();
    expect(window.isClosed).toBe(true);
  });

  test('after a refusal the person can let the page go', () => {
    const window = new ClosingWindow();
    const handshake = holdUntilSaved(window, () => true);
    window.close();
    window.refusesUnload = true;
    vi.advanceTimersByTime(3_000);
    handshake.pageStays();
    window.refusesUnload = false;
    handshake.pageMayGo();
    expect(window.isClosed).toBe(true);
  });

  test('an answer that nobody asked for closes nothing', () => {
    const window = new ClosingWindow();
    holdUntilSaved(window, () => true).pageMayGo();
    expect(window.isClosed).toBe(false);
  });
});
