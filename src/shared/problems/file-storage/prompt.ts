export const TITLE = 'File storage and sync';

export const ONE_LINE = 'Files that follow you from device to device and survive conflicts.';

/** What the interviewer says at the start; everything else must be asked for. */
export const PROMPT =
  'Design a service like Dropbox or Google Drive. People put files into a folder, and the files appear on all their ' +
  'devices; folders can be shared with other people. Files are anything from a few kilobytes to many gigabytes. How ' +
  'would you build it?';
