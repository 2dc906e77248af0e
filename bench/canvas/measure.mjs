import { openBareFlow } from './bare-flow.mjs';
import { openCoach } from './coach.mjs';
import { designOf, middleComponent, nestedDesignOf, withClient } from './design.mjs';
import { dragOne, pan, zoom } from './gestures.mjs';
import { addAndUndo, quickAddAndUndo } from './latency.mjs';
import { longestTaskDuringLayout } from './layout.mjs';
import { memoryAfterEdits } from './memory.mjs';
import { median, percentile } from '../statistics.mjs';

const SIZES = [60, 200, 500];
const ROUNDS = 3;
const FRAME_BUDGET_RATIO = 1.5;
const QUICK_ADDS = 40;
const LATENCY_COMPONENTS = 200;
const LAYOUT_COMPONENTS = 100;
const MEMORY_COMPONENTS = 60;
const MEGABYTE = 1_000_000;

const ms = (value) => `${value.toFixed(1)} ms`;

/** Prints what hands feel: frames while dragging, panning and zooming, key presses, layout, and memory. */
export async function measureCanvas() {
  const coach = await openCoach();
  try {
    await measureFrames(coach);
    await measureLoadFrames(coach);
    await measureKeys(coach);
    await measureLayout(coach);
    await measureMemory(coach);
  } finally {
    await coach.close();
  }
}

/** The app and React Flow alone take turns, so that whatever else the machine does weighs on both. */
async function measureFrames(coach) {
  const bare = await openBareFlow();
  try {
    for (const count of SIZES) {
      const design = designOf(count);
      await coach.show(design);
      await bare.show(design, await coach.board());
      const dragged = middleComponent(count);
      const gestures = { dragging: (page) => dragOne(page, dragged), panning: pan, zooming: zoom };
      for (const [name, gesture] of Object.entries(gestures)) {
        await gesture(coach.page);
        await gesture(bare.page);
        const ours = [];
        const theirs = [];
        for (let round = 0; round < ROUNDS; round += 1) {
          ours.push(await gesture(coach.page));
          theirs.push(await gesture(bare.page));
        }
        printFrames(`${count} components, ${name}`, ours, theirs);
      }
    }
  } finally {
    await bare.close();
  }
}

/** What the figures of the load model on the canvas cost the hand: the same drawing with and without them. */
async function measureLoadFrames(coach) {
  const count = SIZES.at(-1);
  await coach.show(withClient(designOf(count)), 'practice');
  const dragged = middleComponent(count);
  const gestures = { dragging: (page) => dragOne(page, dragged), panning: pan, zooming: zoom };
  for (const [name, gesture] of Object.entries(gestures)) {
    await gesture(coach.page);
    const shown = [];
    const hidden = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      await coach.showLoad(true);
      shown.push(await gesture(coach.page));
      await coach.showLoad(false);
      hidden.push(await gesture(coach.page));
    }
    const [on, off] = [shown, hidden].map(summary);
    console.log(
      `${count} components in practice, ${name}: with load figures ${ms(on.middle)} (p95 ${ms(on.tail)}), main thread ${ms(on.busy)} an input; without ${ms(off.middle)} (p95 ${ms(off.tail)}), ${ms(off.busy)}`,
    );
  }
}

function summary(rounds) {
  const frames = rounds.flatMap((round) => round.frames);
  return {
    middle: median(frames),
    tail: percentile(frames, 0.95),
    busy: median(rounds.map((round) => round.busyMs)),
  };
}

function printFrames(what, ours, theirs) {
  const [our, their] = [ours, theirs].map(summary);
  const ratio = (name) => (our[name] / their[name]).toFixed(2);
  console.log(
    `${what}: input to frame ${ms(our.middle)} (p95 ${ms(our.tail)}), main thread ${ms(our.busy)} an input`,
  );
  console.log(
    `  React Flow alone ${ms(their.middle)} (p95 ${ms(their.tail)}), ${ms(their.busy)}; ratios ${ratio('middle')}, p95 ${ratio('tail')}, main thread ${ratio('busy')} (budget ${FRAME_BUDGET_RATIO} at 500)`,
  );
}

/** React Flow alone, adding a box and taking it away, shows how little time any page could take on this machine. */
async function measureKeys(coach) {
  const count = LATENCY_COMPONENTS;
  const design = designOf(count);
  await coach.show(design);
  const bare = await openBareFlow();
  try {
    await bare.show(design, await coach.board());
    const ours = { added: [], undone: [] };
    const theirs = { added: [], undone: [] };
    for (let round = 0; round <= QUICK_ADDS; round += 1) {
      const our = await quickAddAndUndo(coach.page, count);
      const their = await addAndUndo(bare.page, count);
      // The first is not yet as fast as all others.
      if (round === 0) continue;
      for (const key of ['added', 'undone']) {
        ours[key].push(our[key]);
        theirs[key].push(their[key]);
      }
    }
    const print = (what, key, budget) =>
      console.log(
        `${what}, ${count} components: median ${ms(median(ours[key]))}, p95 ${ms(percentile(ours[key], 0.95))} (budget ${budget}); React Flow alone ${ms(median(theirs[key]))}, p95 ${ms(percentile(theirs[key], 0.95))}`,
      );
    print('Quick-add, Enter to the box on screen', 'added', 'p95 50 ms');
    print('Undo, key to the frame without the box', 'undone', '20 ms');
  } finally {
    await bare.close();
  }
}

async function measureLayout(coach) {
  await coach.show(nestedDesignOf(LAYOUT_COMPONENTS));
  const { totalMs, longestTaskMs } = await longestTaskDuringLayout(coach.page);
  console.log(
    `Layout of ${LAYOUT_COMPONENTS} nested components: ${ms(totalMs)}, longest task of the page ${ms(longestTaskMs)} (budget 50 ms)`,
  );
}

async function measureMemory(coach) {
  await coach.show(designOf(MEMORY_COMPONENTS));
  const { edits, before, after } = await memoryAfterEdits(coach.page);
  const growth = ((after / before - 1) * 100).toFixed(1);
  console.log(
    `Memory of the page after ${edits} edits: ${(after / MEGABYTE).toFixed(1)} MB, before ${(before / MEGABYTE).toFixed(1)} MB; growth ${growth} % (budget 10 %)`,
  );
}
