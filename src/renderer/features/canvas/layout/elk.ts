import ELK, { type ElkNode } from 'elkjs/lib/elk-api';
import workerUrl from 'elkjs/lib/elk-worker.min.js?url';

/**
 * Computes a layout beside the main thread. The worker is a file of its own, started for each layout and ended after
 * it, or at once when the signal aborts; the promise is then rejected.
 */
export async function computeLayout(graph: ElkNode, signal: AbortSignal): Promise<ElkNode> {
  let fail: (error: Error) => void;
  const failure = new Promise<never>((_resolve, reject) => {
    fail = reject;
  });
  const elk = new ELK({
    workerFactory: () => {
      const worker = new Worker(workerUrl);
      // ELK itself waits for ever when its worker cannot be loaded.
      worker.addEventListener('error', (event) => fail(new Error(event.message)));
      return worker;
    },
  });
  signal.addEventListener('abort', () => fail(new Error('Cancelled')), { once: true });
  try {
    return await Promise.race([elk.layout(graph), failure]);
  } finally {
    elk.terminateWorker();
  }
}
