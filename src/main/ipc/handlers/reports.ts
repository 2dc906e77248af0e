import type { Handlers } from '#shared/ipc/contract';
import type { HandlerParts } from './parts';
import { required } from './stored';

export function reportHandlers(parts: HandlerParts): Handlers['reports'] {
  return {
    save: ({ id, report }) => {
      required(parts).reports.save(id, report, parts.nowMs());
      return null;
    },
    get: ({ id }) => required(parts).reports.newest(id),
  };
}
