import * as z from 'zod';
import {
  DEFAULT_DURATION_MINUTES,
  DEFAULT_LEVEL,
  DURATIONS_MINUTES,
  LEVELS,
  MODES,
  type DurationMinutes,
  type Level,
  type Mode,
} from '../interview/settings';
import type { Stage } from '../interview/stages';
import { ConstantOverridesSchema } from '../load/constants/overrides';
import type { ProblemId } from '../problems/ids';

export interface AppInfo {
  readonly version: string;
  readonly electron: string;
  readonly chromium: string;
  readonly node: string;
  readonly sqlite: string;
  /** The old runtime that set-up uses where the current one cannot be fetched; never shipped. */
  readonly isFallbackRuntime: boolean;
  readonly platform: string;
  readonly dataFolder: string;
}

/** What the page tried to fetch from other machines since the app started. */
export interface NetworkCalls {
  /** Requests that were sent. */
  readonly sent: number;
  /** Requests that were stopped before anything was sent. */
  readonly refused: number;
}

/** One row of History. */
export interface SessionSummary {
  readonly id: string;
  readonly problem: ProblemId;
  readonly mode: Mode;
  readonly level: Level;
  readonly durationMinutes: DurationMinutes;
  readonly status: 'in-progress' | 'finished';
  readonly stage: Stage;
  readonly startedAtMs: number;
  readonly updatedAtMs: number;
  readonly elapsedMs: number;
  readonly componentCount: number;
  /** From the newest report: 0 to 100; null before there is one. */
  readonly score: number | null;
}

/** How the database is; `message` says it in words for the person. */
export interface StorageStatus {
  readonly state: 'ready' | 'recovered' | 'read-only' | 'newer' | 'unavailable';
  readonly message: string;
  /** Where a damaged file was kept, or null. */
  readonly damagedFile: string | null;
}

const THEMES = ['system', 'light', 'dark'] as const;

export const SettingsSchema = z.strictObject({
  theme: z.enum(THEMES),
  defaultMode: z.enum(MODES),
  defaultLevel: z.enum(LEVELS),
  defaultDurationMinutes: z.union(DURATIONS_MINUTES.map((minutes) => z.literal(minutes))),
  /** Ids of what stands first in the canvas's palette, in the order in which it was chosen. */
  favouriteItems: z.array(z.string().max(60)).max(60).readonly(),
  /** Practising as on a real whiteboard: no icons, snapping, help or live checks. */
  isWhiteboardOn: z.boolean(),
  /** The load on the canvas of a practice session: utilisation at components, rates at connections. */
  isLoadShown: z.boolean(),
  /** What the person changed in the model's table of constants, by the constant's id. */
  loadConstants: ConstantOverridesSchema,
});
export type Settings = z.infer<typeof SettingsSchema>;

export const DEFAULT_SETTINGS: Settings = {
  theme: 'system',
  defaultMode: 'mock',
  defaultLevel: DEFAULT_LEVEL,
  defaultDurationMinutes: DEFAULT_DURATION_MINUTES,
  favouriteItems: [],
  isWhiteboardOn: false,
  isLoadShown: true,
  loadConstants: {},
};

export type SaveFileOutcome =
  { readonly outcome: 'saved'; readonly path: string } | { readonly outcome: 'cancelled' };

/** Longer texts neither go to the clipboard nor come from it; in UTF-16 code units. */
export const MAX_CLIPBOARD_LENGTH = 5 * 1024 * 1024;

/** What the clipboard holds as text: empty when there is none, for example beside a picture. */
export type ClipboardText =
  { readonly outcome: 'text'; readonly text: string } | { readonly outcome: 'too-large' };
