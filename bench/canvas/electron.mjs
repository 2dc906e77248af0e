import electron from 'electron';

export const ELECTRON = String(electron);

const isRoot = process.platform === 'linux' && process.getuid?.() === 0;

/** Frames come as fast as the page can make them: at a fixed rate everything faster than it would look the same. */
export const CHROMIUM_FLAGS = [
  '--disable-gpu',
  '--disable-frame-rate-limit',
  '--disable-gpu-vsync',
  ...(isRoot ? ['--no-sandbox'] : []),
];
