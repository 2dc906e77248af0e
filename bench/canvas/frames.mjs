/** An input that moves nothing in so many frames draws nothing: what is dragged may be held by a snap. */
const MOST_FRAMES = 6;

/**
 * Sends the inputs one by one, each when what the last one did is drawn, as a browser gives a page the moves of a real
 * mouse. `moving` selects the element that the inputs move.
 *
 * Gives for each input that moved something the milliseconds from its event to the end of the frame that shows it, and
 * the milliseconds of processor time that the page's main thread spent on each input, on average.
 */
export async function framesOf(page, moving, inputs) {
  const devTools = await page.context().newCDPSession(page);
  await devTools.send('Performance.enable', { timeDomain: 'threadTicks' });
  const frames = [];
  const busyBefore = await busySeconds(devTools);
  for (const input of inputs) {
    const isWheel = input.type === 'mouseWheel';
    await page.evaluate(watchForFrame, {
      moving,
      event: isWheel ? 'wheel' : 'pointermove',
      mostFrames: MOST_FRAMES,
    });
    await devTools.send('Input.dispatchMouseEvent', input);
    const frame = await page.evaluate(() => window.benchFrame);
    if (frame !== null) frames.push(frame);
  }
  const busyMs = (await busySeconds(devTools)) - busyBefore;
  await devTools.detach();
  return { frames, busyMs: (busyMs * 1000) / inputs.length };
}

/** Runs in the page. */
function watchForFrame({ moving, event, mostFrames }) {
  const element = document.querySelector(moving);
  const before = element.style.transform;
  window.benchFrame = new Promise((resolve) => {
    const onInput = () => {
      const start = performance.now();
      let framesLeft = mostFrames;
      const atFrame = () => {
        framesLeft -= 1;
        if (element.style.transform === before) {
          if (framesLeft === 0) resolve(null);
          else requestAnimationFrame(atFrame);
          return;
        }
        // The frame is drawn after its callbacks; a message comes after that.
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => resolve(performance.now() - start);
        port2.postMessage(null);
      };
      requestAnimationFrame(atFrame);
    };
    window.addEventListener(event, onInput, { capture: true, once: true });
  });
}

async function busySeconds(devTools) {
  const { metrics } = await devTools.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'TaskDuration').value;
}
