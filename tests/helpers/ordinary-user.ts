import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  copyFileSync,
  existsSync,
  readdirSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { ELECTRON } from './electron-app';

/** Root is bound by no permission and its renderers by no sandbox, so root starts the app as a user without rights. */

const NOBODY = 65_534;
const isRoot = process.getuid?.() === 0;

/** Whether the app can be started here by somebody who is not root. */
export const canRunAsOrdinaryUser =
  process.platform === 'linux' &&
  (!isRoot ||
    spawnSync('setpriv', [`--reuid=${NOBODY}`, '--clear-groups', 'test', '-x', ELECTRON]).status ===
      0);

/** Options for launchApp; `folder`, with all that is in it, becomes that user's own. */
export function asOrdinaryUser(folder: string): { readonly executable?: string } {
  return isRoot ? { executable: launcherAsNobody(folder) } : {};
}

function launcherAsNobody(folder: string): string {
  const launcher = path.join(folder, 'electron-as-nobody');
  const authority = process.env['XAUTHORITY'];
  const ownAuthority = path.join(folder, 'Xauthority');
  if (authority && existsSync(authority)) copyFileSync(authority, ownAuthority);
  writeFileSync(
    launcher,
    [
      '#!/bin/sh',
      `export HOME='${folder}' XDG_RUNTIME_DIR='${folder}' XAUTHORITY='${ownAuthority}'`,
      `exec setpriv --reuid=${NOBODY} --regid=${NOBODY} --clear-groups '${ELECTRON}' "$@"`,
    ].join('\n'),
  );
  chmodSync(launcher, 0o755);
  for (const name of ['.', ...readdirSync(folder, { recursive: true, encoding: 'utf8' })]) {
    chownSync(path.join(folder, name), NOBODY, NOBODY);
  }
  return launcher;
}
