/** The JSON file of a design: written by export, read by import, by the command line and out of pictures. */
export { type DesignFileMeta, type FileRemark, type ReadDesign, remarkText } from './file/format';
export { readDesignContent, readDesignFile } from './file/read';
export { designFileContent, writeDesignFile } from './file/write';
