import type { ColourTheme } from '../../design/tones';

export interface Palette {
  readonly background: string;
  readonly surface: string;
  readonly ink: string;
  readonly muted: string;
  readonly line: string;
  readonly lineStrong: string;
  /** Lies over a zone. */
  readonly tint: string;
}

/** The colours of the canvas, as in the program's own style sheet. */
export const PALETTES: Readonly<Record<ColourTheme, Palette>> = {
  light: {
    background: '#fafaf8',
    surface: '#ffffff',
    ink: '#1a1d21',
    muted: '#5b6673',
    line: '#e4e6e9',
    lineStrong: '#c9ced5',
    tint: '#2c58e0',
  },
  dark: {
    background: '#101214',
    surface: '#16191d',
    ink: '#e9ebee',
    muted: '#a0a9b5',
    line: '#282d34',
    lineStrong: '#3a414b',
    tint: '#86a3ff',
  },
};
