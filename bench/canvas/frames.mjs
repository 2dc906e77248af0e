/** Between two inputs; several fall into one frame, as with a real mouse. */
const INPUT_EVERY_MS = 8;

/**
 * Sends the inputs without waiting for the page, as a hand does, and notes the time from each frame to the next while
 * they last, in milliseconds.
 */
export async function framesDuring(page, inputs) {
  const devTools = await page.context().newCDPSession(page);
  await page.evaluate(() => {
    const recording = { times: [], isOn: true };
    window.benchFrames = recording;
    const note = (time) => {
      recording.times.push(time);
      if (recording.isOn) requestAnimationFrame(note);
    };
    requestAnimationFrame(note);
  });
  const sent = [];
  for (const input of inputs) {
    sent.push(devTools.send('Input.dispatchMouseEvent', input));
    await new Promise((resolve) => setTimeout(resolve, INPUT_EVERY_MS));
  }
  const times = await page.evaluate(() => {
    window.benchFrames.isOn = false;
    return window.benchFrames.times;
  });
  await Promise.all(sent);
  await devTools.detach();
  return times.slice(1).map((time, index) => time - times[index]);
}
