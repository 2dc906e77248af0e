/** The command that lays out the whole design. */
const LAYOUT_KEYS = 'Alt+Shift+L';

/** How long a layout takes until the boxes stand still, and the longest that it keeps the page busy at once. */
export async function longestTaskDuringLayout(page) {
  await page.evaluate(() => {
    window.benchTasks = [];
    new PerformanceObserver((list) => {
      window.benchTasks.push(...list.getEntries().map((entry) => entry.duration));
    }).observe({ type: 'longtask' });
  });
  const places = () =>
    page.evaluate(() =>
      [...document.querySelectorAll('.react-flow__node')]
        .map((node) => node.style.transform)
        .join(),
    );
  await page.locator('.react-flow__node').first().focus();
  const before = await places();
  const startedAt = performance.now();
  await page.keyboard.press(LAYOUT_KEYS);
  let last = before;
  for (let now = await places(); now === before || now !== last; now = await places()) last = now;
  const totalMs = performance.now() - startedAt;
  const tasks = await page.evaluate(() => window.benchTasks);
  return { totalMs, longestTaskMs: Math.max(0, ...tasks) };
}
