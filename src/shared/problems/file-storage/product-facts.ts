import type { Fact } from '../pack';
import { words } from '../words';

/** How a number is asked for. */
const HOW_MUCH = words(
  'how many, how much, how often, what rate, what volume, what is the, expect, number of, volume, rate, per day, per month',
  'per second, a day, a month, amount, average, typical',
);
const FILE = ['file', 'document', 'upload', 'object', 'attachment'];

/** What the product does, and how much of it. */
export const productFacts: Fact[] = [
  {
    id: 'features',
    question: 'Which features are in scope?',
    answer:
      'Upload and download, sync to all devices, shared folders and old versions. Offline edits are welcome. Search, previews and editing one document together are not for today.',
    isImportant: true,
    askedBy: [
      [words('feature, functionality, use case, core requirement, functional requirement, mvp')],
      [['in scope', 'out of scope', 'scope', 'focus on', 'prioritise', 'priority']],
      [
        ['what should', 'what must', 'what does', 'what can'],
        ['service do', 'system do', 'user do', 'support', 'system support'],
      ],
      [
        words(
          'search, preview, thumbnail, full text, google docs, live editing, co editing',
          'collaborative editing, real time collaboration, edit together, comment, trash bin',
        ),
      ],
      [
        ['collaborate', 'co edit', 'together', 'simultaneous editing'],
        ['edit', 'document', 'real time', 'live'],
      ],
    ],
  },
  {
    id: 'daily-users',
    question: 'How many people use it?',
    answer: '10 million people use it every day.',
    isImportant: true,
    askedBy: [
      [
        ['how many', 'number of', 'how large', 'how big'],
        words('user, people, customer, account, person, user base'),
      ],
      [words('dau, mau, daily active user, active user, user base, scale, user count')],
      [
        ['traffic', 'load', 'qps', 'throughput'],
        words('how much, what kind, what sort, expect, volume, estimate, amount of, what is the'),
      ],
    ],
  },
  {
    id: 'uploads',
    question: 'How many files does a person change a day?',
    answer:
      'Two files a day, and about 1 MB is sent for each once the parts that did not change are left out.',
    isImportant: true,
    askedBy: [
      [
        words('how many file, many file, number of file, how much data'),
        words('change, upload, edit, modify, write, add, save, create'),
        words('a day, per day, daily, each day, every day, a month, per month, on average'),
      ],
      [
        HOW_MUCH,
        FILE,
        words(
          'change, upload, edit, modify, write, add, save, create, per day, a day, per user, each user',
        ),
      ],
      [
        HOW_MUCH,
        ['upload', 'write', 'change', 'edit'],
        words(
          'per day, a day, daily, per user, each user, per person, rate, volume, there, expect',
        ),
      ],
      [
        ['upload', 'write', 'ingest'],
        ['rate', 'volume', 'qps', 'traffic', 'throughput', 'frequency'],
      ],
      [
        ['how much data', 'how many byte', 'how many mb', 'how many megabyte'],
        ['upload', 'send', 'transfer', 'change', 'day', 'user'],
      ],
    ],
  },
  {
    id: 'metadata-reads',
    question: 'How do reads compare with writes?',
    answer:
      'About 50 small reads a person a day (lists, “what changed?”), against two changes. Each change is then fetched by two other devices.',
    isImportant: false,
    askedBy: [
      [
        words(
          'read write, read to write, reads and writes, write to read, reads versus writes, reads vs writes, read write ratio',
        ),
      ],
      [['read heavy', 'write heavy', 'upload heavy', 'download heavy']],
      [['ratio'], ['read', 'download', 'write', 'upload']],
      [
        ['read', 'download'],
        ['write', 'upload'],
        words('compare, versus, vs, per, for each, for every, proportion, relative, more'),
      ],
      [
        HOW_MUCH,
        words(
          'download, read, list, listing, metadata operation, metadata request, folder view, open',
        ),
      ],
      [['metadata'], ['operation', 'request', 'traffic', 'rate', 'qps', 'load']],
    ],
  },
  {
    id: 'peak',
    question: 'How much higher is the peak than the average?',
    answer:
      'Plan for peaks of four times the average: Monday morning, when everybody comes online.',
    isImportant: false,
    askedBy: [
      [
        words(
          'peak, spike, burst, busiest, rush hour, spiky, bursty, surge, peak hour, peak factor',
        ),
      ],
      [['traffic'], ['even', 'uniform', 'seasonal', 'constant', 'steady', 'evenly']],
    ],
  },
  {
    id: 'max-size',
    question: 'How large can a file be?',
    answer:
      'Up to 50 GB; most are a few hundred kilobytes. What we keep about a file is some 400 bytes for each change.',
    isImportant: true,
    askedBy: [
      [
        words(
          'how large, how big, size, maximum size, max size, biggest, largest, size limit, upper limit, limit, average size',
        ),
        [...FILE, 'a file be', 'it be', 'be'],
      ],
      [
        words(
          'file size, maximum file size, max file size, record size, payload, payload size, object size',
        ),
      ],
      [
        words('size, how large, how big, byte, how much space'),
        ['record', 'entry', 'row', 'item', 'metadata', 'revision'],
      ],
      [
        ['large file', 'big file', 'huge file', 'multi gb', 'gigabyte'],
        words('support, handle, expect, need, allow, upload, also, store'),
      ],
      [
        ['file type', 'type of file', 'kind of file', 'video', 'photo', 'binary'],
        words('which, what, support, store, only, allow, any'),
      ],
    ],
  },
];
