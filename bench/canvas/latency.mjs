/** Milliseconds from the key's event until the page has drawn a frame with so many components. */
async function untilDrawn(page, key, count) {
  await idle(page);
  await page.evaluate(watchForCount, { key, count });
  await page.keyboard.down(key);
  const drawn = await page.evaluate(() => window.benchDrawn);
  await page.keyboard.up(key);
  return drawn;
}

/** As hands do: Control is down before the key. */
async function untilUndone(page, count) {
  await idle(page);
  await page.keyboard.down('Control');
  const drawn = await untilDrawn(page, 'z', count);
  await page.keyboard.up('Control');
  return drawn;
}

/** No hand is so fast that the page still works on what came before. */
async function idle(page) {
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
}

/** Runs in the page. */
function watchForCount({ key, count }) {
  window.benchDrawn = new Promise((resolve) => {
    const onKey = (event) => {
      if (event.key !== key) return;
      window.removeEventListener('keydown', onKey, true);
      const atFrame = () => {
        if (document.querySelectorAll('.react-flow__node').length !== count) {
          requestAnimationFrame(atFrame);
          return;
        }
        // The frame is drawn after its callbacks; a message comes after that.
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => resolve(performance.now() - event.timeStamp);
        port2.postMessage(null);
      };
      requestAnimationFrame(atFrame);
    };
    window.addEventListener('keydown', onKey, true);
  });
}

/** One quick-add by keyboard and its undo: the time of each, and the design is as it was. */
export async function quickAddAndUndo(page, count) {
  await page.locator('.react-flow__node').first().focus();
  await page.keyboard.press('a');
  await page.getByRole('combobox', { name: 'Add a component' }).fill('redis');
  return addAndUndo(page, count);
}

/** The same where Enter alone adds a box. */
export async function addAndUndo(page, count) {
  const added = await untilDrawn(page, 'Enter', count + 1);
  const undone = await untilUndone(page, count);
  return { added, undone };
}
