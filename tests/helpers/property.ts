import fc from 'fast-check';

// On CI every run draws the same examples, so that a red run speaks of the change; elsewhere each run draws new ones.
if (process.env['CI']) fc.configureGlobal({ seed: 20_261_122 });

export default fc;
