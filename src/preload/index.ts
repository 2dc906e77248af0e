import type { Api, IpcChannels } from '#shared/ipc/contract';
import { contextBridge, ipcRenderer } from 'electron';

/** Put in at build time from the contract, so that a sandboxed preload needs nothing but Electron. */
declare const IPC_CHANNELS: IpcChannels;
const channels = IPC_CHANNELS;

function mapValues<Value, Result>(
  record: Readonly<Record<string, Value>>,
  map: (value: Value) => Result,
): Record<string, Result> {
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [name, map(value)]));
}

const requests = mapValues(channels.requests, (requestsOfGroup) =>
  mapValues(requestsOfGroup, (channel) => (input: unknown) => ipcRenderer.invoke(channel, input)),
);

const on = mapValues(channels.notifications, (channel) => (listener: () => void) => {
  // The listener gets no event: it would hand the page the sender.
  const hear = () => listener();
  ipcRenderer.on(channel, hear);
  return () => {
    ipcRenderer.removeListener(channel, hear);
  };
});

const runtime: Api['runtime'] = {
  isSandboxed: process.sandboxed,
  isContextIsolated: process.contextIsolated,
};

contextBridge.exposeInMainWorld('api', { ...requests, on, runtime });
