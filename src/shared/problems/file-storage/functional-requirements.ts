import type { RequirementSpec } from '../pack';
import { words } from '../words';

const FILE = ['file', 'document', 'folder', 'content', 'photo', 'data', 'object'];
const DEVICE = words('device, laptop, phone, computer, client, machine, desktop, mobile');

export const functionalRequirements: RequirementSpec[] = [
  {
    id: 'upload',
    kind: 'functional',
    text: 'Upload files of any size up to 50 GB, and go on after an interruption.',
    isMust: true,
    coveredBy: [
      [
        words('upload, add, put, save, store'),
        [...FILE, '{number} gb', 'resume', 'resumable', 'large', 'chunk'],
      ],
      [['upload']],
    ],
    target: null,
  },
  {
    id: 'download',
    kind: 'functional',
    text: 'Download files.',
    isMust: true,
    coveredBy: [
      [
        words('download, fetch, retrieve, open'),
        [...FILE, 'from anywhere', 'any device', 'resume'],
      ],
      [
        ['read', 'view', 'access', 'get'],
        words('their file, own file, my file, file from, file anywhere, file back, file on any'),
      ],
      [['download']],
    ],
    target: null,
  },
  {
    id: 'device-sync',
    kind: 'functional',
    text: 'A change on one device appears on all the others.',
    isMust: true,
    coveredBy: [
      [
        words('file, change, edit, document, photo, folder, picture'),
        words('show up, appear, arrive, available, visible, be there, get'),
        words(
          'on my phone, my phone, on phone, on my laptop, my laptop, other computer',
          'other machine, my tablet, everywhere, all computer, on my other, second device',
          'another device, other laptop, on desktop, other device',
        ),
      ],
      [
        words('sync, synchronise, synchronize, synchronisation, synchronization, in sync, mirror'),
        [
          ...DEVICE,
          ...FILE,
          'automatic',
          'automatically',
          'change',
          'across',
          'everywhere',
          'between',
          'auto',
        ],
      ],
      [
        words('appear, propagate, show up, push, reach, visible, replicate, update, available'),
        [
          'other device',
          'all device',
          'every device',
          'across device',
          'across multiple device',
          'device',
          'all their devices',
          'all my devices',
          'everywhere',
        ],
        ['change', 'edit', 'file', 'update', 'modification', 'new'],
      ],
      [['multi device', 'file sync', 'auto sync', 'device sync', 'cross device']],
    ],
    target: null,
  },
  {
    id: 'sharing',
    kind: 'functional',
    text: 'Share folders with other people, to read or to write.',
    isMust: true,
    coveredBy: [
      [
        words('share, sharing, invite, collaborate, grant'),
        [
          ...FILE,
          'user',
          'people',
          'other',
          'permission',
          'link',
          'read',
          'write',
          'friend',
          'team',
          'access',
          'colleague',
          'role',
        ],
      ],
      [['sharing', 'shared folder', 'file sharing', 'permission', 'access control']],
    ],
    target: null,
  },
  {
    id: 'versions',
    kind: 'functional',
    text: 'See old versions for 30 days and restore them, deleted files too.',
    isMust: true,
    coveredBy: [
      [
        words(
          'version history, versioning, file version, old version, previous version, earlier version, revision history, file history, older version, past version, prior version',
        ),
      ],
      [
        words(
          'restore, recover, undelete, roll back, rollback, revert, get back, undo, bring back',
        ),
        [...FILE, 'version', 'delete', 'deleted', 'change', 'state', 'revision'],
      ],
      [
        ['version', 'revision'],
        words('keep, kept, retain, restore, {number} day, day, history, store, list, see, view'),
      ],
    ],
    target: { unit: 'day', min: 7, max: 366 },
  },
  {
    id: 'offline-edits',
    kind: 'functional',
    text: 'Edit offline; changes are sent when the device is back.',
    isMust: false,
    coveredBy: [
      [
        ['offline', 'without connection', 'without internet', 'disconnected'],
        words(
          'edit, change, work, access, mode, write, queue, support, use, view, read, file, sync, reconnect',
        ),
      ],
      [['offline mode', 'offline support', 'offline access', 'offline edit', 'work offline']],
    ],
    target: null,
  },
  {
    id: 'search',
    kind: 'functional',
    text: 'Search files by name.',
    isMust: false,
    coveredBy: [
      [
        words('search, find, full text'),
        [...FILE, 'name', 'by name', 'text', 'filename', 'keyword'],
      ],
      [['file search', 'full text search']],
    ],
    target: null,
  },
  {
    id: 'previews',
    kind: 'functional',
    text: 'See previews of pictures and documents.',
    isMust: false,
    coveredBy: [[words('preview, thumbnail, thumbnails, previews, rendition')]],
    target: null,
  },
];
