/** The id of the arrowhead in ArrowDefinitions. */
export const ARROW_ID = 'connection-arrow';
