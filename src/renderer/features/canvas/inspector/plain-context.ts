import { createContext, useContext } from 'react';

/** Whether the inspector leaves out pictures and explanations, as under whiteboard conditions. */
export const PlainContext = createContext(false);

export function useIsPlain(): boolean {
  return useContext(PlainContext);
}
