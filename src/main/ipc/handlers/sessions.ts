import type { Handlers } from '#shared/ipc/contract';
import type { HandlerParts } from './parts';
import { required } from './stored';

export function sessionHandlers(parts: HandlerParts): Handlers['sessions'] {
  const sessions = () => required(parts).sessions;
  return {
    create: (settings) => sessions().create(settings),
    list: () => sessions().list(),
    open: ({ id }) => sessions().open(id),
    events: ({ id }) => sessions().events(id),
    append: ({ id, events }) => sessions().append(id, events),
    remove: ({ id }) => {
      sessions().remove(id);
      return null;
    },
    restore: ({ id }) => {
      sessions().restore(id);
      return null;
    },
  };
}
