import { useId, useLayoutEffect } from 'react';
import { create } from 'zustand';
import type { AppCommand } from './app-command';

/** The commands of everything that is on screen now, by who registered them, the shell's first. */
const useRegistry = create<{ readonly sources: ReadonlyMap<string, readonly AppCommand[]> }>(
  () => ({ sources: new Map() }),
);

/** Offers commands for as long as the component is there; pass the same list until it changes. */
export function useAppCommands(commands: readonly AppCommand[]): void {
  const source = useId();
  useLayoutEffect(() => {
    setSource(source, commands);
    return () => setSource(source, []);
  }, [source, commands]);
}

/** Everything that is offered, whether or not it can be run at this moment. */
export function offeredCommands(): AppCommand[] {
  return [...useRegistry.getState().sources.values()].flat();
}

/** What can be run at this moment. */
export function enabledCommands(): AppCommand[] {
  return offeredCommands().filter((command) => command.isEnabled());
}

function setSource(source: string, commands: readonly AppCommand[]): void {
  useRegistry.setState(({ sources }) => {
    const next = new Map(sources);
    if (commands.length > 0) next.set(source, commands);
    else next.delete(source);
    return { sources: next };
  });
}
