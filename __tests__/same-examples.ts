import fc from 'fast-check'

// Every run looks at the same random examples, so that a rare find fails where it was caused and not somewhere later;
// `FC_SEED=…` gives others, and `npm run fuzz` looks for new ones on purpose.
fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(process.env['FC_SEED'] ?? 20_230_720) })
