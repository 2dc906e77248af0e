/** Milliseconds from the key's event until the page has drawn a frame with so many components. */
async function untilDrawn(page, press, key, count) {
  const measured = page.evaluate(
    (awaited) =>
      new Promise((resolve) => {
        const onKey = (event) => {
          if (event.key !== awaited.key) return;
          window.removeEventListener('keydown', onKey, true);
          const atFrame = () => {
            if (document.querySelectorAll('.react-flow__node').length !== awaited.count) {
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
      }),
    { key, count },
  );
  await press();
  return measured;
}

/** One quick-add by keyboard and its undo: the time of each, and the design is as it was. */
export async function quickAddAndUndo(page, count) {
  await page.locator('.react-flow__node').first().focus();
  await page.keyboard.press('a');
  await page.getByRole('combobox').fill('redis');
  const added = await untilDrawn(page, () => page.keyboard.press('Enter'), 'Enter', count + 1);
  const undone = await untilDrawn(page, () => page.keyboard.press('Control+z'), 'z', count);
  return { added, undone };
}
