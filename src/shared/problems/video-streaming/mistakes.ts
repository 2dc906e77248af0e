import type { Pack } from '../pack';

export const mistakes: Pack['mistakes'] = [
  {
    id: 'bytes-through-servers',
    text: 'Sending files through application servers: each gigabyte occupies one for minutes.',
    instead: 'Signed links for parts, straight into object storage.',
  },
  {
    id: 'transcoding-in-request',
    text: 'Transcoding inside the request that ends the upload.',
    instead: 'Answer 202, announce the upload in a buffer, work behind it.',
  },
  {
    id: 'one-file',
    text: 'One MP4 for all: a phone on a train gets what a television gets, or nothing.',
    instead: 'A ladder of renditions in segments, between which the player switches.',
  },
  {
    id: 'no-edge',
    text: 'Serving segments from the origin: 20 Tb/s and half the world away.',
    instead: 'A CDN in front, with a shield before the object storage.',
  },
  {
    id: 'one-job-per-video',
    text: 'One job for each video on one machine: three hours of film wait for three hours and more.',
    instead: 'Cut at key frames and transcode pieces and renditions in parallel.',
  },
  {
    id: 'public-bucket',
    text: 'Making the bucket public, so that the CDN can read it.',
    instead: 'Only the CDN may read it, and viewers of private videos get signed links.',
  },
  {
    id: 'view-row',
    text: 'Adding one to a row for each view: a hit locks its own row.',
    instead: 'Events in a stream, added up before they are written.',
  },
  {
    id: 'video-in-database',
    text: 'Videos in a database.',
    instead: 'Bytes in object storage, their names in the database.',
  },
  {
    id: 'growth-a-year',
    text: 'Taking half a million videos of 2 to 4 GB for petabytes a year, as some courses do.',
    instead:
      'It is one to two petabytes a day; with this ladder and the originals 0.91, or 330 a year.',
  },
  {
    id: 'one-tier',
    text: 'Ten years of video in the same storage class: most of it is never watched again.',
    instead:
      'Originals to the cold class after publishing, unwatched renditions dropped and made again when asked for.',
  },
];
