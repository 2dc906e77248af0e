import type { Fact } from '../pack';
import { words } from '../words';

/** The files themselves: how large and long they are, and into what they are turned. */
export const mediaFacts: Fact[] = [
  {
    id: 'video-length',
    question: 'How long is a video?',
    answer: 'Ten minutes on average; some last three hours.',
    isImportant: true,
    askedBy: [
      [
        [
          'how long',
          'length',
          'duration',
          'average length',
          'maximum length',
          'longest',
          'minutes',
        ],
        ['video', 'clip', 'average', 'maximum', 'typical', 'one', 'movie', 'content'],
      ],
      [['short video', 'long video', 'video length', 'short form', 'shorts']],
    ],
  },
  {
    id: 'source-size',
    question: 'How large is an uploaded file?',
    answer: '1 GB on average, up to 50 GB. What we note of a video is about 2 KB.',
    isImportant: true,
    askedBy: [
      [
        words('how large, how big, size, gb, gigabyte, maximum size, max size, file size, byte'),
        words(
          'file, upload, source, original, video, record, metadata, raw, one, average, entry, row',
        ),
      ],
      [['file size', 'video size', 'upload size', 'record size', 'payload', 'size limit']],
    ],
  },
  {
    id: 'renditions',
    question: 'Which renditions do we make?',
    answer: '1080p, 720p, 480p and 360p, at 6.0, 3.0, 1.1 and 0.73 Mb/s: 10.83 together.',
    isImportant: true,
    askedBy: [
      [
        words(
          'rendition, resolution, quality, qualities, bitrate ladder, ladder, 4k, 1080p, 720p, hd, 480p, profile, encoding profile',
        ),
      ],
      [
        ['which', 'what', 'how many'],
        ['version', 'output', 'variant'],
        ['video', 'make', 'produce', 'transcode'],
      ],
    ],
  },
  {
    id: 'bitrate',
    question: 'At what bitrate do people watch?',
    answer: '4 Mb/s on average.',
    isImportant: false,
    askedBy: [
      [
        words(
          'bitrate, bit rate, mbps, mb, bandwidth, network, connection, data rate, line, internet speed',
        ),
        words(
          'average, viewer, people, watch, user, deliver, delivered, typical, play, client, mobile, slow, stream, what',
        ),
      ],
      [['bitrate', 'bit rate', 'adaptive bitrate']],
    ],
  },
  {
    id: 'segments',
    question: 'How long are segments?',
    answer: 'You choose. We would reckon with six seconds.',
    isImportant: false,
    askedBy: [
      [words('segment, chunk, gop, hls, dash, manifest, playlist file, streaming protocol')],
    ],
  },
  {
    id: 'formats',
    question: 'Which formats come in, and on which devices do people watch?',
    answer:
      'Any common format comes in. Phones, browsers and televisions: all play H.264, many newer codecs.',
    isImportant: false,
    askedBy: [
      [
        words(
          'codec, container, h264, h265, av1, vp9, hevc, mp4, mov, file format, input format, video format, format',
        ),
      ],
      [
        words(
          'device, phone, mobile, browser, tv, television, smart tv, client, platform, ios, android',
        ),
        words('which, what, support, watch, play, or, kind, both, type, only, web, mobile, need'),
      ],
    ],
  },
  {
    id: 'resumable',
    question: 'Must an upload survive a broken line?',
    answer: 'Yes. Creators are on phones and slow lines; nobody begins 1 GB again.',
    isImportant: false,
    askedBy: [
      [
        words(
          'resume, resumable, interrupt, interrupted, broken line, unstable, flaky, break off, pause',
        ),
      ],
      [['upload'], ['fail', 'slow', 'break', 'lost', 'retry', 'restart', 'multipart', 'parallel']],
    ],
  },
  {
    id: 'captions',
    question: 'Are captions and thumbnails needed?',
    answer: 'Thumbnails yes, three of each video. Captions and other languages can wait.',
    isImportant: false,
    askedBy: [
      [
        words(
          'caption, subtitle, thumbnail, audio track, preview image, dubbing, language, poster',
        ),
      ],
    ],
  },
];
