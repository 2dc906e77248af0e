import { create } from 'zustand';

export const usePalette = create<{ readonly isOpen: boolean }>(() => ({ isOpen: false }));

export function showCommandPalette(): void {
  usePalette.setState({ isOpen: true });
}

export function hideCommandPalette(): void {
  usePalette.setState({ isOpen: false });
}
