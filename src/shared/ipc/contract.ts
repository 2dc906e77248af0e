import * as z from 'zod';
import { SessionEventSchema, type SessionEvent } from '../interview/events';
import { DURATIONS_MINUTES, LEVELS, MODES } from '../interview/settings';
import type { SessionState } from '../interview/state';
import { ConstantOverridesSchema } from '../load/constants/overrides';
import { PROBLEM_IDS } from '../problems/ids';
import { ReportSchema, type Report } from '../scoring/report';
import type {
  AppInfo,
  ClipboardText,
  NetworkCalls,
  SaveFileOutcome,
  SessionSummary,
  Settings,
  StorageStatus,
} from './types';
import { MAX_CLIPBOARD_LENGTH, SettingsSchema } from './types';

/**
 * Everything that crosses between the page and the main process. A request has a schema for its input and the type of
 * its result; main parses every input with the schema, the preload offers exactly these functions, and nothing else
 * crosses.
 */

const SessionIdSchema = z.uuid();

interface Request<Input extends z.ZodType = z.ZodType, Output = unknown> {
  readonly input: Input;
  /** Only for the type checker; there is no value at run time. */
  readonly output?: Output;
}

const request = <Output>() => ({
  taking: <Input extends z.ZodType>(input: Input): Request<Input, Output> => ({
    input,
  }),
});

export const REQUESTS = {
  app: {
    info: request<AppInfo>().taking(z.void()),
    networkCalls: request<NetworkCalls>().taking(z.void()),
    /** Opens an address of the allow-list in the system's browser; false when it is not on the list. */
    openExternal: request<boolean>().taking(z.string().max(2_000)),
    revealDataFolder: request<null>().taking(z.void()),
    /** The page has saved what it had; a window that waits to close may go. */
    readyToClose: request<null>().taking(z.void()),
  },
  storage: {
    status: request<StorageStatus>().taking(z.void()),
  },
  settings: {
    get: request<Settings>().taking(z.void()),
    update: request<Settings>().taking(SettingsSchema.partial()),
  },
  sessions: {
    create: request<{ id: string; state: SessionState }>().taking(
      z.strictObject({
        problem: z.enum(PROBLEM_IDS),
        mode: z.enum(MODES),
        level: z.enum(LEVELS),
        durationMinutes: z.union(DURATIONS_MINUTES.map((minutes) => z.literal(minutes))),
        prompt: z.string().max(10_000),
        loadConstants: ConstantOverridesSchema.optional(),
      }),
    ),
    list: request<SessionSummary[]>().taking(z.void()),
    /** The folded state; null when there is no such session. */
    open: request<{ state: SessionState } | null>().taking(z.strictObject({ id: SessionIdSchema })),
    /** The whole log, oldest first. */
    events: request<SessionEvent[]>().taking(z.strictObject({ id: SessionIdSchema })),
    /** Resolves after the commit with the number of the last stored event. */
    append: request<{ lastEventNumber: number }>().taking(
      z.strictObject({
        id: SessionIdSchema,
        events: z.array(SessionEventSchema).min(1).max(500),
      }),
    ),
    /** Hides the session; `restore` brings it back until it is purged at a later start. */
    remove: request<null>().taking(z.strictObject({ id: SessionIdSchema })),
    restore: request<null>().taking(z.strictObject({ id: SessionIdSchema })),
  },
  reports: {
    save: request<null>().taking(z.strictObject({ id: SessionIdSchema, report: ReportSchema })),
    get: request<Report | null>().taking(z.strictObject({ id: SessionIdSchema })),
  },
  clipboard: {
    /** The system's clipboard as plain text; only asked for when the person pastes. */
    readText: request<ClipboardText>().taking(z.void()),
    writeText: request<null>().taking(z.string().max(MAX_CLIPBOARD_LENGTH)),
  },
  files: {
    /** Asks where to save and writes the file whole or not at all. `content` is text, or base64 for PNG. */
    save: request<SaveFileOutcome>().taking(
      z.strictObject({
        format: z.enum(['png', 'svg', 'json']),
        suggestedName: z.string().min(1).max(120),
        content: z.string().max(50_000_000),
      }),
    ),
    /** Asks where to save, and writes the page that is open as it prints, as PDF. */
    savePage: request<SaveFileOutcome>().taking(
      z.strictObject({ suggestedName: z.string().min(1).max(120) }),
    ),
  },
} as const satisfies Record<string, Record<string, Request>>;

type Requests = typeof REQUESTS;
type RequestGroup = keyof Requests;

type InputOf<R> = R extends Request<infer Input, unknown> ? z.input<Input> : never;
export type ParsedInputOf<R> = R extends Request<infer Input, unknown> ? z.output<Input> : never;
type OutputOf<R> = R extends Request<z.ZodType, infer Output> ? Output : never;

/** What main tells the page without being asked. */
const NOTIFICATIONS = ['suspended', 'resumed', 'closeRequested'] as const;
export type NotificationName = (typeof NOTIFICATIONS)[number];

/** An outcome as it crosses: an error keeps its code and its words, never a stack. */
export type Reply<Output> =
  | { readonly ok: true; readonly value: Output }
  | { readonly ok: false; readonly error: RequestFailure };

type RequestErrorCode =
  | 'invalid-input'
  | 'forbidden'
  | 'not-found'
  | 'conflict'
  | 'disk-full'
  | 'read-only'
  | 'busy'
  | 'storage-unavailable'
  | 'internal';

export interface RequestFailure {
  readonly code: RequestErrorCode;
  /** What happened and what to do, for the person. */
  readonly message: string;
}

/** `window.api`: one function for each request, and `on` for each notification, which returns its unsubscribe. */
export type Api = {
  readonly [Group in RequestGroup]: {
    readonly [Name in keyof Requests[Group]]: (
      input: InputOf<Requests[Group][Name]>,
    ) => Promise<Reply<OutputOf<Requests[Group][Name]>>>;
  };
} & {
  readonly on: {
    readonly [Name in NotificationName]: (listener: () => void) => () => void;
  };
  /** How the page is confined, as its own preload sees it. */
  readonly runtime: {
    readonly isSandboxed: boolean;
    readonly isContextIsolated: boolean;
  };
};

/** What main implements: parsed input in, output or a thrown failure out. */
export type Handlers = {
  readonly [Group in RequestGroup]: {
    readonly [Name in keyof Requests[Group]]: (
      input: ParsedInputOf<Requests[Group][Name]>,
    ) => OutputOf<Requests[Group][Name]> | Promise<OutputOf<Requests[Group][Name]>>;
  };
};

/** What the preload is built from: the channel of each request by group and name, and of each notification. */
export function ipcChannels(): IpcChannels {
  return {
    requests: Object.fromEntries(
      Object.entries(REQUESTS).map(([group, requests]) => [
        group,
        Object.fromEntries(
          Object.keys(requests).map((name) => [name, requestChannel(group, name)]),
        ),
      ]),
    ),
    notifications: Object.fromEntries(
      NOTIFICATIONS.map((name) => [name, notificationChannel(name)]),
    ),
  };
}

export interface IpcChannels {
  readonly requests: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly notifications: Readonly<Record<string, string>>;
}

export function requestChannel(group: string, name: string): string {
  return `request:${group}.${name}`;
}

export function notificationChannel(name: string): string {
  return `notification:${name}`;
}
