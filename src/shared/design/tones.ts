import type { Family } from './kinds/kind';

export type ColourTheme = 'light' | 'dark';

export interface Tone {
  /** For glyphs: at least 3:1 on the surface and on `soft`. */
  readonly ink: string;
  /** For fills behind a glyph. */
  readonly soft: string;
}

/** The colour of each family of kinds; a glyph always says the same without it. */
export const FAMILY_TONES: Readonly<Record<ColourTheme, Readonly<Record<Family, Tone>>>> = {
  light: {
    client: { ink: '#475569', soft: '#eef1f5' },
    edge: { ink: '#0f766e', soft: '#e3f4f1' },
    compute: { ink: '#2563c9', soft: '#e6effc' },
    cache: { ink: '#9a5b00', soft: '#fbf0dc' },
    store: { ink: '#6d3fc4', soft: '#f0eafb' },
    messaging: { ink: '#be2f5f', soft: '#fce9ef' },
    coordination: { ink: '#0e7490', soft: '#e2f3f8' },
    external: { ink: '#6b7280', soft: '#f0f1f3' },
    operations: { ink: '#2f7d32', soft: '#e7f4e7' },
    note: { ink: '#5b6673', soft: '#f4f2e6' },
  },
  dark: {
    client: { ink: '#a9b7c9', soft: '#232a33' },
    edge: { ink: '#4fc7b8', soft: '#12302d' },
    compute: { ink: '#7ba7f7', soft: '#1a2b4a' },
    cache: { ink: '#e5ae54', soft: '#35290f' },
    store: { ink: '#b195f5', soft: '#2b2244' },
    messaging: { ink: '#f28aa9', soft: '#3c1c28' },
    coordination: { ink: '#5cc4dc', soft: '#122e36' },
    external: { ink: '#a5adb8', soft: '#25292e' },
    operations: { ink: '#83c988', soft: '#1a3020' },
    note: { ink: '#a0a9b5', soft: '#2b2a20' },
  },
};
