/** A failure the user can mend: says what is missing and the exact command or step that mends it. */
export class SetupError extends Error {
  /**
   * @param {string} message what is missing or broken, one sentence
   * @param {string} remedy the command or step that mends it
   * @param {unknown} [cause]
   */
  constructor(message, remedy, cause) {
    super(message, { cause });
    this.name = 'SetupError';
    this.remedy = remedy;
  }
}
