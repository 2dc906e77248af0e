/** Fills the list of what can be undone, which has an end. */
const WARM_UP_EDITS = 600;
const EDITS = 2_000;

/** The page's heap after so many edits by keyboard against what it was when the undo list was full, in bytes. */
export async function memoryAfterEdits(page) {
  const devTools = await page.context().newCDPSession(page);
  await page.locator('.react-flow__node').first().focus();
  await page.keyboard.press('Enter');
  await edit(page, WARM_UP_EDITS);
  const before = await heap(devTools);
  await edit(page, EDITS);
  const after = await heap(devTools);
  return { edits: EDITS, before, after };
}

/** Duplicates what is selected and deletes the copy, so that the design stays as large as it is. */
async function edit(page, count) {
  for (let done = 0; done < count; done += 2) {
    await page.keyboard.press('Control+d');
    await page.keyboard.press('Delete');
    await page.keyboard.press('Tab');
  }
}

async function heap(devTools) {
  // Twice: the first collection may only free what the second can take.
  await devTools.send('HeapProfiler.collectGarbage');
  await devTools.send('HeapProfiler.collectGarbage');
  const { usedSize } = await devTools.send('Runtime.getHeapUsage');
  return usedSize;
}
